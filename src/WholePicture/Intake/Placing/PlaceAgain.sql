-- Pieces that were placed knowing of what no longer holds, and those that ask whether somebody is one of these people.
update intake.arrival
   set state = 'waiting', attempts = 0, try_after = null
 where state in ('asking', 'placed')
   and (id = any($1) or id = any(array(select arrival_id from matching.question where answered_at is null and candidates && $2)))
