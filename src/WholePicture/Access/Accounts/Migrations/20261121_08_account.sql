-- Who signs in with a password and a code. Neither is kept: a slow digest of the one, and the seed of the other.
create table access.account (
  professional text primary key references access.professional,
  password     text not null,
  seed         bytea not null,
  last_step    bigint not null,           -- a code counts once
  failed       int not null,
  shut_until   timestamptz,
  made_at      timestamptz not null
);
