create schema people;

-- Who somebody is to us. All that is known of them is in the stream, as somebody stated it.
create table people.person (
  id uuid primary key
);

-- By what a person can be found again. Two people may share one: then only a person can tell them apart.
create table people.identifier (
  kind      text not null,
  value     text not null,
  person_id uuid not null references people.person,
  primary key (kind, value, person_id)
);
create index identifier_of_person on people.identifier (person_id);
