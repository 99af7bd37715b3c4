-- Of these people what is given of each stays or is added, and nothing else.
with gone as (
  delete from people.identifier
   where person_id = any($1)
     and not exists (select from unnest($2::uuid[], $3::text[], $4::text[]) as kept (person_id, kind, value)
                      where kept.person_id = identifier.person_id and kept.kind = identifier.kind and kept.value = identifier.value)
), people as (
  insert into people.person (id) select unnest($1::uuid[]) on conflict do nothing
)
insert into people.identifier (person_id, kind, value)
select distinct * from unnest($2::uuid[], $3::text[], $4::text[])
on conflict do nothing
