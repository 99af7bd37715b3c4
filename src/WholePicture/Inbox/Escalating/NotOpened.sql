-- What was raised with somebody, handed to them or has grown so long ago that it goes further, stands, and of which nothing shows that they opened it since.
-- So long is half the time to its answer, at least an hour and at most a day: as in Unread, where the same table is tested.
select concern.id, concern.child_id, told.professional, since.at
  from inbox.concern
  join inbox.told on told.concern_id = concern.id and told.professional is not null
  cross join lateral (
    select greatest(told.told_at, concern.grown_at, (select max(at) from inbox.act where act.concern_id = concern.id and act.handed_to = told.professional)) as at
  ) since
 where concern.closed_at is null
   and since.at + least(greatest((concern.answer_by - since.at) / 2, interval '1 hour'), interval '24 hours') <= $1
   and not exists (select from inbox.act where act.concern_id = concern.id and act.professional = told.professional and act.at >= since.at)
 order by since.at
 limit 500
