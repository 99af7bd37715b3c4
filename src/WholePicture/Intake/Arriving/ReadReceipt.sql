-- Only to the agency it came from: to any other it does not exist.
select id, state, received_at, placed_at, problems::text
  from intake.arrival
 where agency = $1 and id = $2
