update intake.arrival
   set state = $2, problems = $3, attempts = 0, try_after = null,
       placed_at = case when $2 = 'placed' then coalesce(placed_at, $4) end
 where id = $1
