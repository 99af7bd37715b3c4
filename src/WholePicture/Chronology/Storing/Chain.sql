-- Every entry about these people, with those that correct it or that it corrects, whomever they are about.
-- "= any(array(…))" always looks each up by its key; a join would be planned as if every person were in thousands.
with recursive chain as (
  select id, agency, reference, corrects
    from chronology.entry
   where id = any(array(select entry_id from chronology.mention where person_id = any($1)))
  union
  select other.*
    from chain
    cross join lateral (
      select id, agency, reference, corrects from chronology.entry
       where agency = chain.agency and corrects = chain.reference
      union all
      select id, agency, reference, corrects from chronology.entry
       where agency = chain.agency and reference = chain.corrects
    ) other
)
