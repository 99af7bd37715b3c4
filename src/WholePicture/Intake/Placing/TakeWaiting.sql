-- What failed has its turn when nothing else waits
select id, agency, received_at, raw, attempts
  from intake.arrival
 where id = coalesce(
   (select id from intake.arrival where state = 'waiting' and (try_after is null or try_after <= $1) order by received_at, id limit 1 for update skip locked),
   (select id from intake.arrival where state = 'failed' and try_after <= $1 order by try_after limit 1 for update skip locked))
