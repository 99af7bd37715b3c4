-- About whom something stands that was raised with one person, when it last said something new, and what was done since it was raised: no more than it takes to count what waits.
select child_id, coalesce(grown_at, raised_at),
       acts.ids, acts.professionals, acts.kinds, acts.at, acts.answers, acts.words, acts.handed, acts.replies, concern.id
  from inbox.concern
  cross join lateral (
    select array_agg(id order by at, id) as ids, array_agg(professional order by at, id) as professionals, array_agg(kind order by at, id) as kinds, array_agg(at order by at, id) as at,
           array_agg(answer order by at, id) as answers, array_agg(null::text) as words, array_agg(handed_to order by at, id) as handed, array_agg(replies_to order by at, id) as replies
      from inbox.act
     where concern_id = concern.id
       -- Whether somebody has read it or has it in hand changes nothing here, nor whom else it was escalated to
       and kind not in ('read', 'acknowledged') and (kind <> 'escalated' or handed_to = $1)
  ) acts
 where concern.id = any(array(select concern_id from inbox.told where professional = $1))
   and closed_at is null
