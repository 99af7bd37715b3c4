-- Which of these entries had come before a moment and were placed after it, and whether anybody has said since of these people who is who.
select coalesce((select array_agg(id) from intake.arrival where id = any($1) and placed_at - received_at > interval '5 minutes' and placed_at > $3), '{}'),
       exists (select from matching.decision where people && $2 and decided_at > $3)
