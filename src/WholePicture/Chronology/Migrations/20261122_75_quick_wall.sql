-- The decision is the same. Of a hundred entries under some handling hardly one is for these people or this agency only, so those alone are looked at;
-- what a person must never learn is asked of whoever is a person in the record, and of nobody else.
create index version_for_some on chronology.version (entry_id)
 where coalesce(jsonb_typeof(handling -> 'onlyFor'), 'null') <> 'null' or handling ->> 'onlyThisAgency' = 'true';

create or replace function chronology.kept_from(child uuid, viewer text) returns uuid[] language plpgsql stable as $$
declare
  viewers_agency text := (select professional.agency from access.professional where id = viewer);
  viewer_as_person uuid := (select person_id from access.own_person where professional = viewer);
  among uuid[] := (select drawn.versions from pictures.child drawn where drawn.child_id = child);
  -- These named people only, or this agency only
  kept uuid[] := array(
    select entry_id
      from chronology.version
     where entry_id = any(among)
       and (coalesce(jsonb_typeof(handling -> 'onlyFor'), 'null') <> 'null' or handling ->> 'onlyThisAgency' = 'true')
       and ((coalesce(jsonb_typeof(handling -> 'onlyFor'), 'null') <> 'null' and not handling -> 'onlyFor' ? viewer)
            or (handling ->> 'onlyThisAgency' = 'true' and agency is distinct from viewers_agency)));
begin
  -- What somebody must never learn, they do not
  if viewer_as_person is not null then
    kept := kept || array(
      select version.entry_id
        from chronology.version
        join chronology.mention using (entry_id)
       where version.entry_id = any(among) and person_id = viewer_as_person and version.handling -> 'neverLearntBy' ? (version.refs ->> place));
  end if;

  return chronology.with_versions(kept);
end
$$;

create or replace function chronology.with_versions(entries uuid[]) returns uuid[] language plpgsql stable as $$
begin
  if entries = '{}' then
    return entries;
  end if;

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
