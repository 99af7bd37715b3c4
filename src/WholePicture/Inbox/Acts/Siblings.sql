-- Which of these children stand in whose picture, among themselves; somebody's own family left out.
select child.id, member.person_id
  from unnest($1::uuid[]) child (id)
  left join pictures.member on member.child_id = child.id and member.person_id = any($1) and member.person_id <> child.id
 where not exists (select from access.tie where child_id = child.id and professional = $2 and kind = 'own-family')
