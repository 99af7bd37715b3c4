create schema chronology;

-- The stream. An entry is never changed; a correction is another entry.
create table chronology.entry (
  id             uuid primary key,
  agency         text not null,
  reference      text not null,
  kind           text not null,
  version        int not null,
  happened_from  timestamp not null,     -- London wall clock, the earliest and the latest it can have been
  happened_until timestamp not null,
  known_at       timestamptz not null,
  received_at    timestamptz not null,
  corrects       text,
  given          jsonb not null,         -- as its agency gave it
  unique (agency, reference)
);
create index entry_corrects on chronology.entry (agency, corrects) where corrects is not null;

-- Whom an entry is about. Null until somebody can say; what was once said stays.
create table chronology.mention (
  entry_id  uuid not null references chronology.entry,
  place     int not null,
  person_id uuid,
  role      text not null,
  primary key (entry_id, place)
);
create index mention_of_person on chronology.mention (person_id, entry_id) where person_id is not null;

create function chronology.keep_what_was_said() returns trigger language plpgsql as $$
begin
  raise exception 'The stream is only ever added to';
end
$$;
create trigger never_changed before update or delete on chronology.entry
  for each row execute function chronology.keep_what_was_said();
create trigger named_once before update on chronology.mention
  for each row when (old.person_id is not null or (new.entry_id, new.place, new.role) is distinct from (old.entry_id, old.place, old.role))
  execute function chronology.keep_what_was_said();
create trigger never_removed before delete on chronology.mention
  for each row execute function chronology.keep_what_was_said();

do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    revoke update, delete on chronology.entry from app;
    revoke update, delete on chronology.mention from app;
    grant update (person_id) on chronology.mention to app;
  end if;
end
$$;
