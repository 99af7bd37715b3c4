-- The questions that somebody may answer, those first that have waited longest: all of them for whoever covers every child; for another duty those of their own agency's pieces,
-- or about somebody of whom it has written. Never one about themselves. And how many there are.
select id, arrival_id, place, why, candidates, asked_at, count(*) over ()
  from matching.question
 where answered_at is null
   and not candidates && $2
   and ($1::text is null
        or exists (select from intake.arrival where arrival.id = arrival_id and arrival.agency = $1)
        or exists (select from chronology.mention join chronology.entry on entry.id = entry_id where person_id = any(candidates) and entry.agency = $1))
 order by asked_at, id
 limit 100
