update intake.arrival
   set state = 'waiting', attempts = 0, try_after = null
 where id = $1 and state in ('asking', 'placed')
