-- One statement, so that nobody ever sees half a partnership.
with agencies as (
  insert into access.agency (id, name, kind, area)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
  on conflict (id) do update set name = excluded.name, kind = excluded.kind, area = excluded.area
), professionals as (
  insert into access.professional (id, agency, name, role, title, duties, manager, telephone)
  select id, agency, name, role, title, string_to_array(duties, ' '), manager, telephone
    from unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
      as given (id, agency, name, role, title, duties, manager, telephone)
  on conflict (id) do update set
    agency = excluded.agency, name = excluded.name, role = excluded.role, title = excluded.title,
    duties = excluded.duties, manager = excluded.manager, telephone = excluded.telephone
)
update access.partnership_version set version = version + 1
