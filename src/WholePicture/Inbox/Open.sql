select concern.id, code, child_id, arrival_id, about, because, asks, quiet_when, rests_on, holds_from, answer_by,
       told.roles, told.agencies, told.professionals, quiet_at is not null,
       -- Hardly anything ever is
       exists (select from inbox.act where concern_id = concern.id and kind = 'challenged') and inbox.is_challenged(concern.id)
  from inbox.concern
  cross join lateral (
    select array_agg(role) as roles, array_agg(agency) as agencies, array_agg(professional) as professionals
      from inbox.told
     where concern_id = concern.id
  ) told
 where concern.id = any(array(
   select id from inbox.concern where child_id = any($1) and closed_at is null
   union all
   select id from inbox.concern where arrival_id = $2 and closed_at is null
 ))
