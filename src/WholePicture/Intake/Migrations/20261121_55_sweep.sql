-- A look at every picture, in parts, so that one that was killed goes on where it was and many nodes may share it.
create table intake.sweep (
  id          uuid primary key,
  rules       text not null,               -- of which build; what another build checked must be checked again
  started_at  timestamptz not null,
  finished_at timestamptz
);
create table intake.sweep_part (
  sweep       uuid not null references intake.sweep,
  from_child  uuid not null,
  until_child uuid,                        -- the first child of the next part; null for the last
  done_at     timestamptz,
  children    int,
  entries     int,
  differed    int,                         -- pictures that did not say what was kept, and were drawn again
  primary key (sweep, from_child)
);
create index sweep_part_to_do on intake.sweep_part (sweep, from_child) where done_at is null;
