-- Of two with one key at the same moment, the second waits here for the first and then finds the key taken.
with taken as (
  insert into intake.idempotency (client, key, body_hash, arrival_id, received_at)
  values ($7, $8, $9, $1, $3)
  on conflict do nothing
  returning arrival_id
)
insert into intake.arrival (id, agency, received_at, raw, state, problems)
select arrival_id, $2, $3, $4, $5, $6
  from taken
returning id
