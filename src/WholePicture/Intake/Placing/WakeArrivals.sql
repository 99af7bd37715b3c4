-- What is now known may answer what these wait for.
with woken as (
  update intake.arrival
     set state = 'waiting', attempts = 0, try_after = null
   where id = any(array(select arrival_id from matching.question where answered_at is null and keys && $1::text[]))
     and state in ('asking', 'placed') and id <> $2
  returning id
)
select pg_notify('arrival', '') where exists (select from woken)
