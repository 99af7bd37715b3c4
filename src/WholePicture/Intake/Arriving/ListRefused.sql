select id, state, received_at, placed_at, problems::text
  from intake.arrival
 where agency = $1 and state = 'refused' and ($2::uuid is null or id < $2)
 order by id desc
 limit $3
