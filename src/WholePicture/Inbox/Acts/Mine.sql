-- What was raised with these people and stands, or was closed lately; with all who were told and all that was done.
select concern.id, child_id, arrival_id, code, about, because, asks, quiet_when, rests_on, raised_at, coalesce(grown_at, raised_at), answer_by, coalesce(closed_at, quiet_at), closed_because,
       told.roles, told.agencies, told.professionals, told.at, told.not_reached,
       acts.ids, acts.professionals, acts.kinds, acts.at, acts.answers, acts.words, acts.handed, acts.replies
  from inbox.concern
  cross join lateral (
    select array_agg(role order by told_at) as roles, array_agg(agency order by told_at) as agencies, array_agg(professional order by told_at) as professionals,
           array_agg(told_at order by told_at) as at, array_agg(not_reached order by told_at) as not_reached
      from inbox.told where concern_id = concern.id
  ) told
  cross join lateral (
    select array_agg(id order by at, id) as ids, array_agg(professional order by at, id) as professionals, array_agg(kind order by at, id) as kinds, array_agg(at order by at, id) as at,
           array_agg(answer order by at, id) as answers, array_agg(words order by at, id) as words, array_agg(handed_to order by at, id) as handed, array_agg(replies_to order by at, id) as replies
      from inbox.act where concern_id = concern.id
  ) acts
 where concern.id = any(array(
         select concern_id from inbox.told where professional = any($1) and (closed_at is null or closed_at > $3)
         union all
         select $2::uuid where $2 is not null
       ))
   and ($2 is null or concern.id = $2)
   and (closed_at is null or closed_at > $3 or concern.id = $2)
 order by answer_by
