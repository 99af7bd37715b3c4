with people as (
  insert into people.person (id)
  select distinct unnest($1::uuid[])
  on conflict do nothing
)
insert into people.identifier (person_id, kind, value)
select distinct * from unnest($2::uuid[], $3::text[], $4::text[])
on conflict do nothing
returning kind, value
