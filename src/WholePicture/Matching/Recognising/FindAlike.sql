-- Everything on record of everybody whom one of these identifiers finds, who stands under one of these keys, and of these people: with all who are one with them, under the one name.
-- A key under which more than 60 stand tells nobody apart. "= any(array(…))" always looks each up by its key, whatever the planner believes of how many there are.
with found (person_id) as materialized (
  select held.person_id
    from unnest($1::text[], $2::text[]) as asked (kind, value)
    join people.identifier held on held.kind = asked.kind and held.value = asked.value
  union
  select alike.person_id
    from unnest($3::int[]) as asked (key)
    cross join lateral (select array(select person_id from matching.person_key where key = asked.key limit 61)) as under (people)
    cross join lateral unnest(under.people) as alike (person_id)
   where cardinality(under.people) <= 60
  union
  select unnest($4::uuid[])
), everybody as (
  select coalesce(same.now, found.person_id) as now from found left join matching.same using (person_id)
)
select coalesce(same.now, identifier.person_id),
       case when kind like 'unborn:%' then 'unborn:' || coalesce((select now from matching.same mother where mother.person_id = substr(kind, 8)::uuid), substr(kind, 8)::uuid) else kind end,
       value
  from people.identifier
  left join matching.same using (person_id)
 where identifier.person_id = any(array(select now from everybody union select person_id from matching.same where now = any(array(select now from everybody))))
