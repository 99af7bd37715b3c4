-- Every entry about these people, and these entries, with those that correct it or that it corrects, whomever they are about.
-- "= any(array(…))" always looks each up by its key; a join would be planned as if every person were in thousands.
with mine as materialized (
  select array(select entry_id from chronology.mention where person_id = any($1) union select entry_id from chronology.mention where entry_id = any($2)) as ids
), which as materialized (
  select array(select unnest(ids) union select unnest(chronology.with_versions(ids))) as ids from mine
)
-- All in one row: five hundred rows of a few words each take longer to hand over than to find.
select ids, named.entries, named.people, withheld.entries, withheld.people
  from which
 cross join lateral (
   select array_agg(entry_id) as entries, array_agg(person_id) as people
     from (select entry_id, person_id from chronology.mention where entry_id = any(ids) order by entry_id, place) in_order
 ) named
 cross join lateral (
   select array_agg(entry_id) as entries, array_agg(person_id) as people from chronology.kept where entry_id = any(ids)
 ) withheld
