-- About how many people are on record, how many stand under the key of each of these whole names, and how many are reached on each of these lines.
select null::int as key, null::text as line, greatest(reltuples, 0)::bigint as people from pg_class where oid = 'people.person'::regclass
union all
select asked.key, null, (select count(*) from (select from matching.person_key where key = asked.key limit 2000) as these)
  from unnest($1::int[]) as asked (key)
union all
select null, asked.line, (select count(*) from (select from people.identifier where kind = 'telephone' and value = asked.line limit 100) as these)
  from unnest($2::text[]) as asked (line)
