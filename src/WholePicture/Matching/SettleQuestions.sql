-- Those no longer asked: what arrived since has answered them.
update matching.question asked
   set answered_at = $2, person_id = known.person_id
  from unnest($3::int[], $4::uuid[]) as known (place, person_id)
 where asked.arrival_id = $1 and asked.answered_at is null and asked.place = known.place
