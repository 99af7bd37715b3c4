update matching.question
   set answered_at = $2, person_id = $3, answered_by = $4
 where id = $1 and answered_at is null
returning arrival_id
