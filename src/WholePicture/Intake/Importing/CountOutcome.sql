select kept.key, arrival.state, case when arrival.state in ('refused', 'failed') then arrival.problems::text end
  from intake.idempotency kept
  join intake.arrival on arrival.id = kept.arrival_id
 where kept.client = $1 and kept.key = any($2)
