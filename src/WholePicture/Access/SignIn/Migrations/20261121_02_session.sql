-- Who is signed in. Only a digest of what their browser holds is kept.
create table access.session (
  id           uuid primary key,
  token_hash   bytea not null unique,
  professional text not null references access.professional,
  way          text not null,
  began_at     timestamptz not null,
  seen_at      timestamptz not null,
  ended_at     timestamptz
);
create index session_of on access.session (professional, began_at);

-- The keys with which forms are sealed, shared by every node.
create table access.form_key (
  id  bigint generated always as identity primary key,
  xml text not null
);

-- A professional's own record as a person, so that nobody reads about themselves or their own family.
create table access.own_person (
  professional text primary key references access.professional,
  person_id    uuid not null
);
create index own_person_who on access.own_person (person_id);
