-- What was raised with somebody at least an hour ago, stands, and of which nothing shows that they opened it.
select concern.id, concern.child_id, told.professional, told.told_at, concern.answer_by
  from inbox.concern
  join inbox.told on told.concern_id = concern.id
 where concern.closed_at is null and told.professional is not null and told.told_at < $1
   and not exists (select from inbox.act where act.concern_id = concern.id and act.professional = told.professional and act.at >= told.told_at)
 order by told.told_at
 limit 500
