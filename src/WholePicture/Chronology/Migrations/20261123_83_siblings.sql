-- Two corrections of one entry are its versions, whether it is held or not.
create or replace function chronology.with_versions(entries uuid[]) returns uuid[] language plpgsql stable as $$
begin
  if entries = '{}' then
    return entries;
  end if;

  return array(
    with recursive linked as (
      select entry_id, agency, reference, corrects from chronology.version where entry_id = any(entries)
      union
      select other.*
        from linked
        cross join lateral (
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and corrects = linked.reference
          union all
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and reference = linked.corrects
          union all
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and corrects = linked.corrects
        ) other
    )
    select entry_id from linked);
end
$$;
