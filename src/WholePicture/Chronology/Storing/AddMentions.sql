-- A place that nobody could name when the entry was added may be named now.
insert into chronology.mention as held (entry_id, place, person_id, role)
select $1, * from unnest($2::int[], $3::uuid[], $4::text[])
on conflict (entry_id, place) do update
  set person_id = excluded.person_id, placed_as = null, named = excluded.named
  where held.person_id is null and excluded.person_id is not null
