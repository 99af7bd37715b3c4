-- Who looked, when, at whom, at what, why and through which door. Each row seals the one before it.
create table access.look (
  sequence     bigint primary key,
  at           timestamptz not null,
  professional text not null,
  agency       text not null,
  about        uuid,
  what         text not null,
  why          text not null,
  door         text not null,
  hash         bytea not null
);
create index look_about on access.look (about, sequence) where about is not null;
create index look_by on access.look (professional, sequence);

-- The last link of the chain; the lock under which the next is made.
create table access.look_head (
  only_one boolean primary key default true check (only_one),
  sequence bigint not null,
  hash     bytea not null
);
insert into access.look_head (sequence, hash) values (0, '\x');

create function access.keep_looks() returns trigger language plpgsql as $$
begin
  raise exception 'The record of looking is only ever added to';
end
$$;
create trigger never_changed before update or delete on access.look for each row execute function access.keep_looks();
create trigger never_emptied before truncate on access.look for each statement execute function access.keep_looks();

do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    revoke all on access.look from app;
    grant select, insert on access.look to app;
    revoke all on access.look_head from app;
    grant select, update on access.look_head to app;
  end if;
end
$$;
