-- A page of the families somebody works with, manages the work with, or was told of; never their own.
-- Children who are in each other's pictures are one family, named by the smallest of their keys; the one about whom something was last received comes first.
with mine as (
  select child_id from access.tie where professional = $3 and kind in ('involved', 'told')
  union
  select child_id from access.tie where professional = any($4) and kind = 'involved'
  except
  select child_id from access.tie where professional = $3 and kind = 'own-family'
), child as (
  select mine.child_id, coalesce(min(sibling.child_id::text), mine.child_id::text)::uuid as family
    from mine
    left join pictures.member member on member.child_id = mine.child_id
    left join mine sibling on sibling.child_id = member.person_id
   group by mine.child_id
), latest as (
  select child.child_id, child.family, max(entry.received_at) as received_at
    from child
    left join chronology.mention mention on mention.person_id = child.child_id
    left join chronology.entry entry on entry.id = mention.entry_id
   group by child.child_id, child.family
)
select family, array_agg(child_id order by child_id), max(received_at), count(*) over ()
  from latest
 group by family
 order by max(received_at) desc nulls last, family
 limit $1 offset $2
