-- Who somebody in an entry is may follow from what a person decided: as whom they were placed is kept beside it, so that parting gives back what was before.
create sequence chronology.naming;
alter table chronology.mention
  add column placed_as uuid,              -- as whom they were placed; null while that is person_id
  add column named     bigint;            -- counts up over all mentions, so that it can be seen what was named since
alter table chronology.mention alter column named set default nextval('chronology.naming');

-- What was once kept from somebody stays kept from them, whoever it turns out to be about. Only ever added to.
create table chronology.kept (
  entry_id  uuid not null references chronology.entry,
  person_id uuid not null,
  primary key (entry_id, person_id)
);
create trigger never_changed before update or delete on chronology.kept
  for each row execute function chronology.keep_what_was_said();

-- The entry, the place in it and the role never change; who it is, once said, only where a person decides who is who, which is kept for ever
create function chronology.named_once() returns trigger language plpgsql as $$
begin
  if (new.entry_id, new.place, new.role) is distinct from (old.entry_id, old.place, old.role) or coalesce(current_setting('wholepicture.deciding', true), '') <> 'yes' then
    raise exception 'The stream is only ever added to';
  end if;
  return new;
end
$$;
drop trigger named_once on chronology.mention;
create trigger named_once before update on chronology.mention
  for each row when (old.person_id is not null or (new.entry_id, new.place, new.role) is distinct from (old.entry_id, old.place, old.role))
  execute function chronology.named_once();

do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    grant update (placed_as, named) on chronology.mention to app;
    revoke update, delete on chronology.kept from app;
  end if;
end
$$;
