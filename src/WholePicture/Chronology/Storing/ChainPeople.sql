-- Everybody in the entries that one with this reference corrects, or that correct it. Whatever corrects anything is among the versions.
with recursive named as (
  select name from unnest(array[$2::text, $3::text]) name where name is not null
  union
  select other.name
    from named
    cross join lateral (
      select corrects as name from chronology.version where agency = $1 and reference = named.name and corrects is not null
      union all
      select reference from chronology.version where agency = $1 and corrects = named.name
    ) other
)
select distinct person_id
  from chronology.mention
 where entry_id = any(array(select id from chronology.entry where agency = $1 and reference = any(array(select name from named))))
   and person_id is not null
