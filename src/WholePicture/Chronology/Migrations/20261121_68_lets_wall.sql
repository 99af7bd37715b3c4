-- The same decisions as before, taken by functions. Written out in the policies they were planned within every statement that touches an entry,
-- three times over in some, also for the service itself, which reads for nobody: that took longer than most statements took to run.

-- Whether whoever reads may read what an entry says, by the handling of each of its versions. Deny beats allow.
create function chronology.lets(one chronology.entry) returns boolean language plpgsql stable as $$
declare
  viewer text := access.reader();
  child uuid := access.read_child();
begin
  return access.opens(child, viewer)
    and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = one.id and child_id = child)
    and not exists (
      select from chronology.versions(one.agency, one.reference, one.corrects) version
       where
         -- These named people only
         (coalesce(jsonb_typeof(version.handling -> 'onlyFor'), 'null') <> 'null' and not version.handling -> 'onlyFor' ? viewer)
         -- This agency only
         or (version.handling ->> 'onlyThisAgency' = 'true'
             and version.agency is distinct from (select professional.agency from access.professional where id = viewer))
         -- Broken glass never shows where somebody is safe, nor on which number
         or (coalesce(jsonb_typeof(version.handling -> 'neverLearntBy'), 'null') <> 'null'
             and not access.tied(child, viewer)
             and coalesce(one.given -> 'statements', '[]') @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with" || @.question == "telephone")')
         -- What somebody must never learn, they do not
         or exists (select from chronology.mention
                     where mention.entry_id = version.entry_id and person_id = (select person_id from access.own_person where professional = viewer)
                       and version.handling -> 'neverLearntBy' ? (version.refs ->> place))
    );
end
$$;

-- Whether nothing in an entry was ever kept from whoever reads, by whichever record they were taken for; nor, since they are on record as a person, from somebody not yet known.
create function chronology.lets_by_every_name(one chronology.entry) returns boolean language plpgsql stable as $$
declare
  viewer text := access.reader();
begin
  return not exists (select from access.own_person where professional = viewer)
    or not exists (
      select from (select one.id as version_id union select entry_id from chronology.versions(one.agency, one.reference, one.corrects)) version
        left join chronology.version handled on handled.entry_id = version_id
       where exists (select from chronology.kept where kept.entry_id = version_id
                        and person_id in (select own_person.person_id from access.own_person where professional = viewer
                                          union select also_self.person_id from access.also_self where professional = viewer))
          or exists (select from chronology.mention where mention.entry_id = version_id and handled.handling -> 'neverLearntBy' ? (handled.refs ->> place)
                        and (person_id is null or person_id in (select also_self.person_id from access.also_self where professional = viewer)))
    );
end
$$;

alter policy whoever_may on chronology.entry using ((select access.reader()) = '' or chronology.lets(entry));
alter policy by_no_other_name on chronology.entry using ((select access.reader()) = '' or chronology.lets_by_every_name(entry));
