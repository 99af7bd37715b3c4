-- One child at whom it is time to look again, and whom nobody else is looking at.
with due as (
  select child_id from pictures.child
   where next_look <= $1
   order by next_look
   limit 1
   for update skip locked
)
select child_id, array(select person_id from pictures.member where member.child_id = due.child_id)
  from due
