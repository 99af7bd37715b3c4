-- Everything on record of everybody whom one of these identifiers finds, and of these people.
-- "= any(array(…))" always looks each up by its key, whatever the planner believes of how many there are.
select person_id, kind, value
  from people.identifier
 where person_id = any(array(
   select held.person_id
     from unnest($1::text[], $2::text[]) as asked (kind, value)
     join people.identifier held on held.kind = asked.kind and held.value = asked.value
   union all
   select unnest($3::uuid[])
 ))
