-- In whose pictures each of these people is, and for each whether the reader is their family, or is in that picture as a person themselves.
select member.person_id, member.child_id,
       exists (select from access.tie where tie.child_id = member.child_id and tie.professional = $2 and tie.kind = 'own-family'),
       exists (select from pictures.member own where own.child_id = member.child_id and own.person_id = $3)
  from unnest($1::uuid[]) as hit (person_id)
 cross join lateral (select * from pictures.member where member.person_id = hit.person_id order by child_id limit 20) member
 order by member.person_id, member.child_id
