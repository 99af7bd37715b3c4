-- What was raised with somebody or handed to them so long ago that it goes further, stands, and of which nothing shows that they opened it since. That it has grown
-- gives new time only to whoever had opened it or done anything about it: what is never opened does not wait longer because there is more of it.
-- So long is half the time to its answer, at least an hour and at most a day: as in Unread, where the same table is tested. From somebody who has left it goes
-- further at once, once, whatever they did: what they said they would do is for somebody else to do.
-- It begins from what stands: what was ever done is not gone through.
with standing as materialized (
  select concern.id, child_id, told.professional, answer_by, left_at, coalesce(left_at, greatest(told_at, handed.at, case when acted.ever then grown_at end)) as since
    from inbox.concern
    join inbox.told on told.concern_id = concern.id and told.closed_at is null and told.professional is not null
    left join access.professional on professional.id = told.professional
    cross join lateral (select max(at) as at from inbox.act where act.concern_id = concern.id and handed_to = told.professional) handed
    cross join lateral (
      select exists (select from inbox.act where act.concern_id = concern.id and act.professional = told.professional and act.at >= greatest(told_at, handed.at)
                        and kind not in ('escalated', 'covered')) as ever
    ) acted
   where concern.closed_at is null
)
select id, child_id, professional, since
  from standing
 where (left_at is not null or since + least(greatest((answer_by - since) / 2, interval '1 hour'), interval '24 hours') <= $1)
   and not exists (select from inbox.act where act.concern_id = standing.id and act.professional = standing.professional and act.at >= since)
 order by since
 limit 500
