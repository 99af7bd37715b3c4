create schema if not exists access;
-- A system of an agency that may send and read entries. The key itself is kept nowhere: whoever reads this table cannot use it.
create table access.client (
    id uuid primary key,
    agency text not null,
    name text not null,
    key_hash bytea not null unique,
    created_at timestamptz not null,
    revoked_at timestamptz
);
