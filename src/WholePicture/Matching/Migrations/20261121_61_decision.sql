-- Who said that two records are one person, or that one record was two, when and why. Only ever added to: what is undone is undone by another.
create table matching.decision (
  id         uuid primary key,
  kind       text not null,               -- joined, parted, undone
  people     uuid[] not null,             -- joined: the two; parted: whose record it was, and whose it is now
  entries    uuid[] not null default '{}',-- parted: which mentions, entry by entry
  places     int[] not null default '{}',
  undoes     uuid unique references matching.decision,
  because    text not null,
  decided_by text not null,
  agency     text not null,
  decided_at timestamptz not null,
  named      bigint not null              -- mentions named after this number were named knowing of it
);
create index decision_about on matching.decision using gin (people);

create function matching.keep_what_was_decided() returns trigger language plpgsql as $$
begin
  raise exception 'What was decided is only ever added to';
end
$$;
create trigger never_changed before update or delete on matching.decision
  for each row execute function matching.keep_what_was_decided();

-- Under whom somebody stands now who was joined to another. Follows from the decisions.
create table matching.same (
  person_id uuid primary key,
  now       uuid not null
);
create index same_now on matching.same (now);
