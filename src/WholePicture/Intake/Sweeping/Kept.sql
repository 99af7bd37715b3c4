-- What is kept of each picture in one part of a sweep: when it is next looked at, who is in it, and who is tied to the child by it.
select child_id, next_look,
       array(select person_id from pictures.member where member.child_id = child.child_id),
       array(select professional || ' ' || kind from access.tie where tie.child_id = child.child_id)
  from pictures.child
 where child_id >= $1 and ($2::uuid is null or child_id < $2)
 order by child_id
