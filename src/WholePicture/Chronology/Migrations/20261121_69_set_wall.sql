-- What is kept from a reader is worked out once for a picture, and no longer for each entry by itself: a picture can have a hundred entries under some handling.
-- The decision is the same: deny beats allow, and the handling of every version of an entry holds for each.

-- What is corrected is kept among the versions too, so that all of them are found without looking at any entry: entries stand behind the policy that asks.
insert into chronology.version (entry_id, agency, reference, corrects, handling, refs)
select id, agency, reference, corrects, given -> 'handling', (select jsonb_agg(person -> 'ref' order by place) from jsonb_array_elements(given -> 'people') with ordinality people (person, place))
  from chronology.entry
 where exists (select from chronology.version where version.agency = entry.agency and version.corrects = entry.reference)
on conflict do nothing;

-- Those of these that are versions, with all that they correct or that corrects them.
create function chronology.with_versions(entries uuid[]) returns uuid[] language plpgsql stable as $$
begin
  return array(
    with recursive linked as (
      select entry_id, agency, reference, corrects from chronology.version where entry_id = any(entries)
      union
      select other.*
        from linked
        cross join lateral (
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and corrects = linked.reference
          union all
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and reference = linked.corrects
        ) other
    )
    select entry_id from linked);
end
$$;

-- Of all that a child's picture holds, and every version of it: what is under some handling, corrects something or is corrected.
create function chronology.versions_in(child uuid) returns uuid[] language plpgsql stable as $$
begin
  return chronology.with_versions(array(select distinct entry_id from chronology.mention join pictures.member using (person_id) where child_id = child));
end
$$;

-- What somebody may not read, however they came to open the picture.
create function chronology.kept_from(child uuid, viewer text) returns uuid[] language plpgsql stable as $$
declare
  viewers_agency text := (select professional.agency from access.professional where id = viewer);
  viewer_as_person uuid := (select person_id from access.own_person where professional = viewer);
  versions uuid[] := chronology.versions_in(child);
begin
  return chronology.with_versions(array(
    select version.entry_id
      from chronology.version
     where version.entry_id = any(versions)
       and (
         -- These named people only
         (coalesce(jsonb_typeof(version.handling -> 'onlyFor'), 'null') <> 'null' and not version.handling -> 'onlyFor' ? viewer)
         -- This agency only
         or (version.handling ->> 'onlyThisAgency' = 'true' and version.agency is distinct from viewers_agency)
         -- What somebody must never learn, they do not
         or (viewer_as_person is not null
             and exists (select from chronology.mention
                          where mention.entry_id = version.entry_id and person_id = viewer_as_person and version.handling -> 'neverLearntBy' ? (version.refs ->> place))))));
end
$$;

-- What somebody must never learn, whoever they are.
create function chronology.never_learnt(child uuid) returns uuid[] language plpgsql stable as $$
declare
  versions uuid[] := chronology.versions_in(child);
begin
  return chronology.with_versions(array(
    select entry_id from chronology.version where entry_id = any(versions) and coalesce(jsonb_typeof(handling -> 'neverLearntBy'), 'null') <> 'null'));
end
$$;

alter policy whoever_may on chronology.entry using (
  (select access.reader()) = ''
  or (
    (select access.opens(access.read_child(), access.reader()))
    and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = entry.id and child_id = (select access.read_child()))
    and id <> all ((select chronology.kept_from(access.read_child(), access.reader()))::uuid[])
    -- Broken glass never shows where somebody is safe, nor on which number
    and ((select access.tied(access.read_child(), access.reader()))
         or not coalesce(given -> 'statements', '[]') @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with" || @.question == "telephone")'
         or id <> all ((select chronology.never_learnt(access.read_child()))::uuid[]))
  )
);
alter policy by_no_other_name on chronology.entry using (
  (select access.reader()) = ''
  or not exists (select from access.own_person where professional = (select access.reader()))
  or chronology.lets_by_every_name(entry)
);
drop function chronology.lets(chronology.entry);
