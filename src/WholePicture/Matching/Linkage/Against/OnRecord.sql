-- All that is on record of everybody, person by person, under whom they stand now.
select coalesce(same.now, identifier.person_id) as person,
       case when kind like 'unborn:%' then 'unborn:' || coalesce((select now from matching.same mother where mother.person_id = substr(kind, 8)::uuid), substr(kind, 8)::uuid) else kind end,
       value
  from people.identifier
  left join matching.same using (person_id)
 order by person
