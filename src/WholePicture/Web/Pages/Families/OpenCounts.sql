select child_id, count(*), min(answer_by)
  from inbox.concern
 where closed_at is null and quiet_at is null and child_id = any($1)
 group by child_id
