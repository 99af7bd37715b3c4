-- How far everybody on record has been given the keys they are found under, and by which way of making keys.
create table matching.keyed (
  only_one boolean primary key default true check (only_one),
  version  int not null,
  until    uuid not null,
  done_at  timestamptz
);
