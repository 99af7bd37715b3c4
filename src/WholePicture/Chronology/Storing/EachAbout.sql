select id, entry.agency, received_at, given,
       array(select person_id from chronology.mention where entry_id = entry.id order by place), array(select person_id from chronology.kept where entry_id = entry.id)
  from chronology.entry
 where id = any((select ids from which)::uuid[])
