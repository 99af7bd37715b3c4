-- Everything on record of everybody whom one of these identifiers finds.
with found as (
  select held.person_id
    from unnest($1::text[], $2::text[]) as asked (kind, value)
    join people.identifier held on held.kind = asked.kind and held.value = asked.value
  union
  select unnest($3::uuid[])
  union
  select person_id from people.identifier where kind = any($4::text[])
)
select person_id, kind, value
  from found
  join people.identifier using (person_id)
