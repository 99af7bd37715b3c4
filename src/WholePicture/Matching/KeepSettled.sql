insert into matching.question (id, arrival_id, place, why, candidates, keys, asked_at, answered_at, person_id)
values ($1, $2, $3, 'The whole list was laid beside everybody on record', array[$4], '{}', $5, $5, $4)
