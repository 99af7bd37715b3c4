create schema matching;

-- "Who is this about?", asked of a person because nothing certain answers it.
create table matching.question (
  id          uuid primary key,
  arrival_id  uuid not null,
  place       int not null,               -- which of the people in it, counted from 0
  why         text not null,
  candidates  uuid[] not null,
  keys        text[] not null,            -- when one of these becomes known, it is worth looking again
  asked_at    timestamptz not null,
  answered_at timestamptz,
  person_id   uuid,
  answered_by text,                       -- null when what arrived later answered it
  unique (arrival_id, place)
);
create index question_open on matching.question (asked_at) where answered_at is null;
create index question_waits_for on matching.question using gin (keys) where answered_at is null;
