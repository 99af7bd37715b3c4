-- What is challenged goes quiet, and is closed once somebody has answered.
with challenged as materialized (
  select id from unnest($1::uuid[]) as closing (id) where inbox.is_challenged(id)
), closed as (
  update inbox.told set closed_at = $2 where concern_id = any($1) and concern_id not in (select id from challenged)
)
update inbox.concern
   set closed_at = case when id not in (select id from challenged) then $2 end, quiet_at = case when id in (select id from challenged) then coalesce(quiet_at, $2) end,
       closed_because = coalesce(closed_because, $3)
 where id = any($1)
