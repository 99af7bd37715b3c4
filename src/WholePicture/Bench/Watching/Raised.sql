-- Which of these are in the stream with an open concern resting on them. By way of the child, since no index finds a concern by what it rests on.
select arrival.id
  from intake.arrival
 where arrival.id = any($1) and arrival.state = 'placed'
   and exists (
     select from chronology.mention
       join inbox.concern on concern.child_id = mention.person_id and concern.closed_at is null
      where mention.entry_id = arrival.id and mention.role = 'child' and arrival.id = any(concern.rests_on))
