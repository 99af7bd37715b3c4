update intake.arrival
   set attempts = attempts + 1, state = $2, try_after = $3, problems = $4
 where id = $1 and state in ('waiting', 'failed')
