-- Who covers for whom, from when until when.
create table inbox.cover (
  id           uuid primary key,            -- made with the form, so that a form sent twice counts once
  professional text not null,
  covered_by   text not null,
  from_at      timestamptz not null,
  until_at     timestamptz not null,
  check (until_at >= from_at and professional <> covered_by)
);
create index cover_by on inbox.cover (covered_by, until_at);
create index cover_of on inbox.cover (professional, until_at);
