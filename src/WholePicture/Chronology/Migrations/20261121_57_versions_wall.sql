-- A correction never leaves what it corrects less shielded, nor does a view of an earlier day: the handling of every version holds for each.

-- What corrects something, or is under any handling: from these the versions of any entry are found. No policy stands before it, or it would ask itself.
create table chronology.version (
  entry_id  uuid primary key references chronology.entry (id),
  agency    text not null,
  reference text not null,
  corrects  text,
  handling  jsonb,
  refs      jsonb not null                -- What the entry calls each of its people, in their order
);
create index version_reference on chronology.version (agency, reference);
create index version_corrects on chronology.version (agency, corrects);

insert into chronology.version
select id, agency, reference, corrects, given -> 'handling', (select jsonb_agg(person -> 'ref' order by place) from jsonb_array_elements(given -> 'people') with ordinality people (person, place))
  from chronology.entry
 where corrects is not null or jsonb_typeof(given -> 'handling') = 'object';

create function chronology.versions(of_agency text, of_reference text, of_corrects text) returns setof chronology.version
language sql stable as $$
  with recursive named as (
    select name from unnest(array[of_reference, of_corrects]) name where name is not null
    union
    select other.name
      from named
      cross join lateral (
        select corrects as name from chronology.version where agency = of_agency and reference = named.name
        union all
        select reference from chronology.version where agency = of_agency and corrects = named.name
      ) other
     where other.name is not null
  )
  select * from chronology.version where agency = of_agency and reference = any(array(select name from named))
$$;

drop policy whoever_may on chronology.entry;
create policy whoever_may on chronology.entry using (
  (select access.reader()) = ''
  or (
    (select access.opens(access.read_child(), access.reader()))
    and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = entry.id and child_id = (select access.read_child()))
    and not exists (
      select from chronology.versions(entry.agency, entry.reference, entry.corrects) version
       where
         -- These named people only
         (coalesce(jsonb_typeof(version.handling -> 'onlyFor'), 'null') <> 'null' and not version.handling -> 'onlyFor' ? (select access.reader()))
         -- This agency only
         or (version.handling ->> 'onlyThisAgency' = 'true'
             and version.agency is distinct from (select professional.agency from access.professional where id = access.reader()))
         -- Broken glass never shows where somebody is safe
         or (coalesce(jsonb_typeof(version.handling -> 'neverLearntBy'), 'null') <> 'null'
             and not (select access.tied(access.read_child(), access.reader()))
             and coalesce(entry.given -> 'statements', '[]') @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with")')
         -- What somebody must never learn, they do not
         or exists (select from chronology.mention
                     where mention.entry_id = version.entry_id and person_id = (select person_id from access.own_person where professional = access.reader())
                       and version.handling -> 'neverLearntBy' ? (version.refs ->> place))
    )
  )
);

create trigger never_changed before update or delete on chronology.version
  for each row execute function chronology.keep_what_was_said();
do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    revoke update, delete on chronology.version from app;
  end if;
end
$$;
