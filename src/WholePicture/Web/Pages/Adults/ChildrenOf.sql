-- In whose pictures somebody is, and for each whether the reader is their family, or is in that picture as a person themselves.
select member.child_id,
       exists (select from access.tie where tie.child_id = member.child_id and tie.professional = $2 and tie.kind = 'own-family'),
       exists (select from pictures.member own where own.child_id = member.child_id and own.person_id = $3)
  from pictures.member
 where member.person_id = $1 and member.child_id <> $1
 order by member.child_id
 limit 100
