-- What was raised with somebody or handed to them so long ago that it goes further, stands, and of which nothing shows that they opened it since. That it has grown
-- gives new time only to whoever had opened it or done anything about it: what is never opened does not wait longer because there is more of it.
-- So long is half the time to its answer, at least an hour and at most a day: as in Unread, where the same table is tested. From somebody who has left it goes
-- further at once, once, whatever they did: what they said they would do is for somebody else to do.
-- It begins from what stands and was raised so long ago: the later of two moments is never due sooner, so whoever was told too lately is not asked about at all.
with standing as materialized (
  select concern.id, child_id, told.professional, answer_by, left_at, done.last,
         coalesce(left_at, greatest(told_at, done.handed, case when done.deed >= greatest(told_at, done.handed) then grown_at end)) as since
    from inbox.concern
    join inbox.told on told.concern_id = concern.id and told.closed_at is null and told.professional is not null
    left join access.professional on professional.id = told.professional
    cross join lateral (
      select max(at) filter (where act.handed_to = told.professional) as handed, max(at) filter (where act.professional = told.professional) as last,
             max(at) filter (where act.professional = told.professional and kind not in ('escalated', 'covered')) as deed
        from inbox.act
       where act.concern_id = concern.id
    ) done
   where concern.closed_at is null
     -- Of what is quiet, a challenge alone waits, and the answer to it: for whoever has it from somebody
     and (quiet_at is null or done.handed is not null)
     and (left_at is not null or told_at + least(greatest((answer_by - told_at) / 2, interval '1 hour'), interval '24 hours') <= $1)
)
select id, child_id, professional, since
  from standing
 where (left_at is not null or since + least(greatest((answer_by - since) / 2, interval '1 hour'), interval '24 hours') <= $1)
   and (last is null or last < since)
 order by since
 limit 500
