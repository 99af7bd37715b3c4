-- Everything on record of the children these mothers expect or expected, by whichever of their records.
select coalesce(same.now, identifier.person_id),
       case when kind like 'unborn:%' then 'unborn:' || coalesce((select now from matching.same mother where mother.person_id = substr(kind, 8)::uuid), substr(kind, 8)::uuid) else kind end,
       value
  from people.identifier
  left join matching.same using (person_id)
 where identifier.person_id = any(array(
   select person_id from people.identifier where kind like 'unborn:%' and kind = any(array(
     select 'unborn:' || unnest($1::uuid[])
     union
     select 'unborn:' || person_id from matching.same where now = any($1)))
 ))
