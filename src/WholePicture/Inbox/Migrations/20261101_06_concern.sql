create schema inbox;

-- What has been raised. Nothing is deleted; what no longer holds is closed, with the reason.
create table inbox.concern (
  id             uuid primary key,
  child_id       uuid,                    -- null while nobody knows whom the piece is about
  arrival_id     uuid,                    -- then, the piece
  code           text not null,
  about          text not null,
  because        text not null,
  asks           text not null,
  quiet_when     text not null,
  rests_on       uuid[] not null,
  raised_at      timestamptz not null,
  grown_at       timestamptz,
  holds_from     timestamptz not null,
  answer_by      timestamptz not null,
  closed_at      timestamptz,
  closed_because text,
  check ((child_id is null) <> (arrival_id is null))
);
create unique index concern_open on inbox.concern (child_id, code, about) where closed_at is null and child_id is not null;
create unique index concern_open_about_whom on inbox.concern (arrival_id, code, about) where closed_at is null and arrival_id is not null;
create index concern_of_child on inbox.concern (child_id, raised_at);

-- Whom it was raised with; or the role for which nobody was found, and why.
create table inbox.told (
  concern_id   uuid not null references inbox.concern,
  role         text not null,
  agency       text,
  professional text,
  told_at      timestamptz not null,
  not_reached  text
);
create unique index told_once on inbox.told (concern_id, role, coalesce(professional, ''), coalesce(agency, ''));
create index told_professional on inbox.told (professional, told_at) where professional is not null;
