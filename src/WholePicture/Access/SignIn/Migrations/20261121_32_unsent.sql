-- A form that somebody sent after they had been signed out. Nothing was done with it; it waits for them, and for nobody else.
create table access.unsent (
  id           uuid primary key,
  professional text not null references access.professional,
  path         text not null,
  fields       jsonb not null,
  caught_at    timestamptz not null,
  done_at      timestamptz                 -- sent after all, or thrown away
);
create index unsent_of on access.unsent (professional) where done_at is null;
