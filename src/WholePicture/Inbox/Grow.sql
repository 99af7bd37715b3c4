update inbox.concern
   set because = $2, asks = $3, quiet_when = $4, rests_on = $5, holds_from = $6, answer_by = $7, grown_at = $8,
       quiet_at = null, closed_because = null
 where id = $1
