-- What is already held under this reference, and whether it says the same.
select id, given = $3, array(select person_id from chronology.mention where entry_id = entry.id order by place),
       array(select placed_as from chronology.mention where entry_id = entry.id order by place)
  from chronology.entry
 where agency = $1 and reference = $2
