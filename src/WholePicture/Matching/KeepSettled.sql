insert into matching.question (id, arrival_id, place, why, candidates, keys, asked_at, answered_at, person_id, answered_by)
values ($1, $2, $3, $4, array[$5], '{}', $6, $6, $5, $7)
