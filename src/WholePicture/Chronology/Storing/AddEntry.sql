with added as (
  insert into chronology.entry (id, agency, reference, kind, version, happened_from, happened_until, known_at, received_at, corrects, given)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (id) do nothing
  returning id, agency, reference, corrects, given
), versions as (
  select added.* from added
   where corrects is not null or jsonb_typeof(given -> 'handling') = 'object'
      or exists (select from chronology.version where version.agency = added.agency and version.corrects = added.reference)
  union all
  -- What it corrects is now one of several
  select corrected.id, corrected.agency, corrected.reference, corrected.corrects, corrected.given
    from added join chronology.entry corrected on corrected.agency = added.agency and corrected.reference = added.corrects
)
insert into chronology.version (entry_id, agency, reference, corrects, handling, refs)
select id, agency, reference, corrects, given -> 'handling', (select jsonb_agg(person -> 'ref' order by place) from jsonb_array_elements(given -> 'people') with ordinality people (person, place))
  from versions
on conflict do nothing
