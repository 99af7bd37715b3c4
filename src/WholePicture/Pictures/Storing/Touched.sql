-- Whose pictures entries about these people belong to, with everybody now in those pictures.
select child_id, array_agg(person_id)
  from pictures.member
 where child_id in (select child_id from pictures.member where person_id = any($1))
 group by child_id
