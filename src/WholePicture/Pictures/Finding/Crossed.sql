-- All keys of those whom at least two of these ways find, each way read no further than $3; and, in a row of no person, the numbers of the ways that go on beyond it.
with met as materialized (
  select way.number, found.person_id
    from unnest($1::text[], $2::text[]) with ordinality as way (low, high, number)
   cross join lateral (select person_id from pictures.find_key where key >= low and key <= high limit $3 + 1) found
)
select person_id, array_agg(key)
  from pictures.find_key
 where person_id = any(array(select person_id from met group by person_id having count(distinct number) > 1 order by count(distinct number) desc limit $4))
 group by person_id
union all
select null, array_agg(number::text) from (select number from met group by number having count(*) > $3) beyond having count(*) > 0
