-- Under what somebody is found who is written a little differently this time: keys made of every name, day and home they were ever stated with.
create table matching.person_key (
  key       int not null,
  person_id uuid not null,
  primary key (key, person_id)
);
create index person_key_of on matching.person_key (person_id);
