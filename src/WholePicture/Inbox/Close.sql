with closed as (
  update inbox.told set closed_at = $2 where concern_id = any($1)
)
update inbox.concern set closed_at = $2, closed_because = $3 where id = any($1)
