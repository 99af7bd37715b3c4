-- As whom somebody was placed is kept beside under whom they stand; whoever stands under nobody now is placed anew, and is who they were unless they turn out to be somebody else. What was kept from them stays so.
with moved as (
  select mention.entry_id, mention.place, mention.person_id as was, mention.role, asked.person_id
    from unnest($1::uuid[], $2::int[], $3::uuid[]) as asked (entry_id, place, person_id)
    join chronology.mention using (entry_id, place)
), kept as (
  insert into chronology.kept (entry_id, person_id)
  select distinct moved.entry_id, was
    from moved
    left join chronology.version on version.entry_id = moved.entry_id
   where was is not null and (role = 'alleged-perpetrator' or handling -> 'neverLearntBy' ? (refs ->> place))
  on conflict do nothing
)
update chronology.mention
   set placed_as = coalesce(placed_as, mention.person_id),
       person_id = moved.person_id
  from moved
 where mention.entry_id = moved.entry_id and mention.place = moved.place
