create schema pictures;

-- Every child who has a picture. The row is the lock under which it is drawn.
create table pictures.child (
  child_id  uuid primary key,
  next_look timestamptz,                  -- when time alone may change what it says
  looked_at timestamptz
);
create index child_next_look on pictures.child (next_look) where next_look is not null;

-- Who belongs to whose picture. It only ever grows, since the stream does.
create table pictures.member (
  child_id  uuid not null,
  person_id uuid not null,
  primary key (child_id, person_id)
);
create index member_of on pictures.member (person_id);
