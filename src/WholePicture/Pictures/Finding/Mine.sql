-- Everybody in the pictures of the children somebody works with, was told of, or manages the work with.
select distinct member.person_id
  from pictures.member
 where member.child_id in (
   select child_id from access.tie where professional = $1 and kind in ('involved', 'told')
   union
   select child_id from access.tie where professional = any($2) and kind = 'involved'
 )
