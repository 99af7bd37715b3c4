-- What was kept at the door since a moment, with its sender's reference; refused or not.
select id, coalesce(convert_from(raw, 'UTF8')::jsonb ->> 'reference', '')
  from intake.arrival
 where received_at >= $1
