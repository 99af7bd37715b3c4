-- Everybody in the entries that one with this reference corrects, or that correct it.
with recursive chain as (
  select $1::text as agency, $2::text as reference, $3::text as corrects
  union
  select other.*
    from chain
    cross join lateral (
      select agency, reference, corrects from chronology.entry
       where agency = chain.agency and corrects = chain.reference
      union all
      select agency, reference, corrects from chronology.entry
       where agency = chain.agency and reference = chain.corrects
    ) other
)
select distinct person_id
  from chain
  join chronology.entry using (agency, reference)
  join chronology.mention on entry_id = entry.id
 where person_id is not null
