-- A page of families. Children who are in each other's pictures are one family, named by the smallest of their keys;
-- the family about whom something was last received comes first.
with child as (
  select picture.child_id, coalesce(min(sibling.child_id::text), picture.child_id::text)::uuid as family
    from pictures.child picture
    left join pictures.member member on member.child_id = picture.child_id
    left join pictures.child sibling on sibling.child_id = member.person_id
   group by picture.child_id
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
