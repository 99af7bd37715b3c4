select concern.id, code, child_id, arrival_id, about, because, asks, quiet_when, rests_on, holds_from, answer_by,
       told.roles, told.agencies, told.professionals
  from inbox.concern
  cross join lateral (
    select array_agg(role) as roles, array_agg(agency) as agencies, array_agg(professional) as professionals
      from inbox.told
     where concern_id = concern.id
  ) told
 where closed_at is null and (child_id = any($1) or arrival_id = $2)
