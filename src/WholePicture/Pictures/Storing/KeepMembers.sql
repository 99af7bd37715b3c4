insert into pictures.member (child_id, person_id)
select $1, unnest($2::uuid[])
on conflict do nothing
