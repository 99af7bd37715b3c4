insert into matching.question as held (id, arrival_id, place, why, candidates, keys, asked_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (arrival_id, place) do update
  set why = excluded.why, candidates = excluded.candidates, keys = excluded.keys
  where held.answered_at is null
