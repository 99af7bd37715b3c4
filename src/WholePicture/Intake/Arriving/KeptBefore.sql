select kept.body_hash, arrival.id, arrival.state, arrival.received_at, arrival.placed_at, arrival.problems::text
  from intake.idempotency kept
  join intake.arrival on arrival.id = kept.arrival_id
 where kept.client = $1 and kept.key = $2
