-- What one agency was asked about a child, and what it answered. One row for each agency asked; an answer, once given, stays as it is.
create table inbox.request (
  id          uuid primary key,
  form        uuid not null,             -- made with the form, so that one sent twice asks once
  child_id    uuid not null,
  asked_by    text not null,
  asked       text not null,             -- the agency
  about       text[] not null,           -- whom to look for: what their own records need to find them, chosen by whoever asks
  question    text not null,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  chased_at   timestamptz[] not null default '{}',
  holds       text,                      -- 'something', 'nothing', 'cannot-say'; null until it is answered
  answer      text,
  answered_by text,
  answered_at timestamptz,
  unique (form, asked),
  check (num_nonnulls(holds, answered_by, answered_at) in (0, 3))
);
create index request_of on inbox.request (child_id, asked_at);
create index request_to on inbox.request (asked) where answered_at is null;
create index request_by on inbox.request (asked_by, asked_at);
