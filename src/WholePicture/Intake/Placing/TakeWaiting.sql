select id, agency, received_at, raw, attempts
  from intake.arrival
 where state = 'waiting' and (try_after is null or try_after <= $1)
 order by received_at, id
 limit 1
 for update skip locked
