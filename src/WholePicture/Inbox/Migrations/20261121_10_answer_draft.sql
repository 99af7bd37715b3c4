-- An answer somebody has begun. It goes when it is sent or thrown away; nobody else ever sees it.
create table inbox.draft (
  professional text not null,
  concern_id   uuid not null references inbox.concern,
  fields       jsonb not null,
  saved_at     timestamptz not null,
  primary key (professional, concern_id)
);
