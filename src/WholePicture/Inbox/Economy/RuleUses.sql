-- Of each safeguard between two moments: how often it spoke, and what people made of it. A concern counts once, with however many people it was raised; what was taken back does not count.
with spoke as (
  select id, code from inbox.concern where raised_at >= $1 and raised_at < $2 and child_id is not null
), made as (
  select concern_id,
         bool_or(answer in ('will-do', 'already-done')) as useful,
         bool_or(answer = 'not-now')                    as not_now,
         bool_or(answer = 'facts-wrong')                as facts_wrong
    from inbox.act
   where concern_id in (select id from spoke) and kind = 'answered' and answer in ('will-do', 'already-done', 'not-now', 'facts-wrong')
     and not exists (select from inbox.act undone where undone.concern_id = act.concern_id and undone.kind = 'undone' and undone.replies_to = act.id)
   group by concern_id
)
select code, count(*)::int, count(made.concern_id)::int,
       count(*) filter (where useful)::int, count(*) filter (where not_now)::int, count(*) filter (where facts_wrong)::int
  from spoke
  left join made on concern_id = spoke.id
 group by code
