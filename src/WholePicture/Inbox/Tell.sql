insert into inbox.told (concern_id, told_at, role, agency, professional, not_reached)
select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::text[])
on conflict do nothing
