-- What was once kept from somebody stays so, by whichever record they were ever taken for; and nobody who is on record as a person learns what is kept from somebody not yet known.
create policy by_no_other_name on chronology.entry as restrictive using (
  (select access.reader()) = ''
  or not exists (select from access.own_person where professional = (select access.reader()))
  or not exists (
    select from (select entry.id as version_id union select entry_id from chronology.versions(entry.agency, entry.reference, entry.corrects)) version
      left join chronology.version handled on handled.entry_id = version_id
     where exists (select from chronology.kept where kept.entry_id = version_id
                      and person_id in (select own_person.person_id from access.own_person where professional = (select access.reader())
                                        union select also_self.person_id from access.also_self where professional = (select access.reader())))
        or exists (select from chronology.mention where mention.entry_id = version_id and handled.handling -> 'neverLearntBy' ? (handled.refs ->> place)
                      and (person_id is null or person_id in (select also_self.person_id from access.also_self where professional = (select access.reader()))))
  )
);
