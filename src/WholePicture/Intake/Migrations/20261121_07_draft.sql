-- What somebody has begun to record. It goes when it is sent or thrown away.
create table intake.draft (
  professional text not null,
  child_id     uuid not null,
  kind         text not null,
  fields       jsonb not null,
  saved_at     timestamptz not null,
  primary key (professional, child_id, kind)
);
