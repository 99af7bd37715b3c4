create schema if not exists access;

create table access.agency (
  id   text primary key,
  name text not null,
  kind text not null,
  area text
);

create table access.professional (
  id        text primary key,
  agency    text not null references access.agency,
  name      text not null,
  role      text not null,
  title     text,
  duties    text[] not null,
  manager   text,
  telephone text
);

-- Every change counts up, so that a node sees with one look whether what it remembers is still so.
create table access.partnership_version (version bigint not null);
insert into access.partnership_version values (1);
