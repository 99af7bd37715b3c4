-- Every entry about these people, with those that correct it or that it corrects, whomever they are about.
with recursive chain as (
  select id, agency, reference, corrects
    from chronology.entry
   where id in (select entry_id from chronology.mention where person_id = any($1))
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
select entry.id, entry.agency, entry.received_at, entry.given,
       array(select person_id from chronology.mention where entry_id = entry.id order by place)
  from chain
  join chronology.entry using (id)
