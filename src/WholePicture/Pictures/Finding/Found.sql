-- All keys of everybody whom a way finds, and of these people. A way that finds more than $3 says too little: it finds nobody, and a row of no person tells its number.
with met as materialized (
  select found.people, way.number
    from unnest($1::text[], $2::text[]) with ordinality as way (low, high, number)
   cross join lateral (
     select array_agg(person_id) as people
       from (select person_id from pictures.find_key where key >= low and key <= high limit $3 + 1) few
   ) found
)
select person_id, array_agg(key)
  from pictures.find_key
 where person_id = any(array(
   select unnest(people) from met where cardinality(people) <= $3
   union
   select unnest($4::uuid[])
 ))
 group by person_id
union all
select null, array_agg(number::text) from met where cardinality(people) > $3 having count(*) > 0
