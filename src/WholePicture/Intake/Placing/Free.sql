-- Of these people, those of whom nothing is recorded: nobody is named by them, nothing finds them, and nobody said that they are another. That something was kept from somebody stays with them
select person_id
  from unnest($1::uuid[]) as were (person_id)
 where not exists (select from chronology.mention where mention.person_id = were.person_id)
   and not exists (select from people.identifier where identifier.person_id = were.person_id and kind <> 'shielded')
   and not exists (select from matching.same where same.person_id = were.person_id)
