-- About how many people are on record, and how many stand under the key of each of these whole names.
select null::int, greatest(reltuples, 0)::bigint from pg_class where oid = 'people.person'::regclass
union all
select asked.key, (select count(*) from (select from matching.person_key where key = asked.key limit 2000) as these)
  from unnest($1::int[]) as asked (key)
