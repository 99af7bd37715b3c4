-- Every entry about these people, with those that correct it or that it corrects, whomever they are about.
-- "= any(array(…))" always looks each up by its key; a join would be planned as if every person were in thousands.
with mine as materialized (
  select array(select distinct entry_id from chronology.mention where person_id = any($1)) as ids
), which as materialized (
  select array(select unnest(ids) union select unnest(chronology.with_versions(ids))) as ids from mine
)
