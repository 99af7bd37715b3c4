-- The open concerns about one child, with whom each was raised; before the child is known, every open concern
select concern.code, concern.about, concern.because, concern.rests_on,
       array_agg(told.role) filter (where told.not_reached is null),
       array_agg(told.professional) filter (where told.professional is not null)
  from inbox.concern
  left join inbox.told on told.concern_id = concern.id
 where ($1::uuid is null or concern.child_id = $1) and concern.closed_at is null and concern.quiet_at is null
 group by concern.id
 order by concern.raised_at, concern.code, concern.about
