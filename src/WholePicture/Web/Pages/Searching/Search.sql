-- Whom a search finds, and in which children's pictures they are: by number or by whole name and day for everybody,
-- by part of a name only among the searcher's own families, or for a duty that covers every child ($6).
with mine as (
  select child_id from access.tie where professional = $4 and kind in ('involved', 'told')
  union
  select child_id from access.tie where professional = any($5) and kind = 'involved'
), found as (
  select person_id, 'number' as how from people.identifier where kind = 'nhs' and value = $1
  union
  select person_id, 'whole' from people.identifier where kind = 'name-born' and value = $2
  union
  select person_id, 'part' from people.identifier
   where $3 <> '' and kind = 'name-born' and strpos(value, $3) > 0
     and ($6 or exists (select from pictures.member where member.person_id = coalesce((select now from matching.same where same.person_id = identifier.person_id), identifier.person_id) and member.child_id in (select child_id from mine)))
), standing as (
  -- Whoever was joined to another is found there
  select coalesce(same.now, found.person_id) as person_id, how from found left join matching.same using (person_id)
)
select standing.person_id, min(standing.how), array(select child_id from pictures.member where member.person_id = standing.person_id limit 20)
  from standing
 where not exists (select from access.tie where tie.professional = $4 and tie.kind = 'own-family'
                     and tie.child_id in (select child_id from pictures.member where member.person_id = standing.person_id))
 group by standing.person_id
 order by standing.person_id
 limit 26
