-- As About.sql, with what each entry says: for whoever reads very many once, and keeps none.
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
select id, entry.agency, received_at, given, array(select person_id from chronology.mention where entry_id = id order by place), array(select person_id from chronology.kept where entry_id = id)
  from chain
  join chronology.entry using (id)
