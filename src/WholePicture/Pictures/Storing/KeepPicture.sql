with members as (
  insert into pictures.member (child_id, person_id)
  select $1, unnest($2::uuid[])
  on conflict do nothing
)
update pictures.child set next_look = $3, looked_at = $4, handled = $5, version = version + 1 where child_id = $1
