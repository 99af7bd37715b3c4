-- Of two with one key at the same moment, the second waits here for the first and then finds the key taken.
-- What a file's line was refused for may have passed, such as a moment that was still to come: brought in again, it is let in.
with taken as (
  insert into intake.idempotency (client, key, body_hash, arrival_id, received_at)
  values ($7, $8, $9, $1, $3)
  on conflict (client, key) do update set arrival_id = excluded.arrival_id, received_at = excluded.received_at
   where $5 = 'waiting' and idempotency.client = 'import' and exists (select from intake.arrival where id = idempotency.arrival_id and state = 'refused')
  returning arrival_id
)
insert into intake.arrival (id, agency, received_at, raw, state, problems)
select arrival_id, $2, $3, $4, $5, $6
  from taken
returning id
