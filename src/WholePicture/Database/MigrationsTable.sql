-- Which steps this database has had, and what they said then.
create schema if not exists migrations;

create table if not exists migrations.applied (
  path        text primary key,
  fingerprint text not null,
  applied_at  timestamptz not null default now()
);
