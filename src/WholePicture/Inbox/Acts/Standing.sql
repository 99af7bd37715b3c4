-- What was raised with one person and stands, no more of it than it takes to count what waits: each child about whom nothing decided anything yet, once,
-- and each concern about which somebody did something that may.
with mine as materialized (
  select concern.id, child_id, coalesce(grown_at, raised_at) as said_at, quiet_at,
         -- Whether somebody has read it or has it in hand changes nothing here, nor whom else it was escalated to
         array(select act.id from inbox.act
                where concern_id = concern.id and kind not in ('read', 'acknowledged') and (kind <> 'escalated' or handed_to = $1)) as acts
    from inbox.concern
   where concern.id = any(array(select concern_id from inbox.told where professional = $1 and closed_at is null))
     and closed_at is null
)
select child_id, null::timestamptz, null::uuid[], null::text[], null::text[], null::timestamptz[], null::text[], null::text[], null::text[], null::uuid[], null::uuid, null::timestamptz
  from mine
 where acts = '{}'
 group by child_id, case when child_id is null then id end
union all
select child_id, said_at, acts.ids, acts.professionals, acts.kinds, acts.at, acts.answers, acts.words, acts.handed, acts.replies, mine.id, quiet_at
  from mine
  cross join lateral (
    select array_agg(id order by at, id) as ids, array_agg(professional order by at, id) as professionals, array_agg(kind order by at, id) as kinds, array_agg(at order by at, id) as at,
           array_agg(answer order by at, id) as answers, array_agg(null::text) as words, array_agg(handed_to order by at, id) as handed, array_agg(replies_to order by at, id) as replies
      from inbox.act where id = any(mine.acts)
  ) acts
 where mine.acts <> '{}'
