-- The same decisions; what they are about was found when the picture was drawn, in the transaction that changed what it holds.

create or replace function chronology.kept_from(child uuid, viewer text) returns uuid[] language plpgsql stable as $$
declare
  viewers_agency text := (select professional.agency from access.professional where id = viewer);
  viewer_as_person uuid := (select person_id from access.own_person where professional = viewer);
  among uuid[] := (select drawn.versions from pictures.child drawn where drawn.child_id = child);
begin
  return chronology.with_versions(array(
    select version.entry_id
      from chronology.version
     where version.entry_id = any(among)
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

create or replace function chronology.never_learnt(child uuid) returns uuid[] language plpgsql stable as $$
declare
  among uuid[] := (select drawn.versions from pictures.child drawn where drawn.child_id = child);
begin
  return chronology.with_versions(array(
    select entry_id from chronology.version where entry_id = any(among) and coalesce(jsonb_typeof(handling -> 'neverLearntBy'), 'null') <> 'null'));
end
$$;
