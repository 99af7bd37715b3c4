-- One that is being placed at this moment read its answers before this one: it waits here for that to end, and travels again
update intake.arrival
   set state = 'waiting', attempts = 0, try_after = null
 where id = $1 and state in ('asking', 'placed', 'waiting', 'failed')
