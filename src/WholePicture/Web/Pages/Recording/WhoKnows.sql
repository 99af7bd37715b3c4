-- Whoever was told of a concern resting on the entry, or opened the child's picture after it came; each once, by the surer of the two.
select distinct on (professional) professional, was_told, since
  from (
    select told.professional, true as was_told, min(told.told_at) as since
      from inbox.concern
      join inbox.told on told.concern_id = concern.id
     where concern.child_id = $1 and concern.rests_on @> array[$2::uuid] and told.professional is not null
     group by told.professional
    union all
    select professional, false, min(at)
      from access.look
     where about = $1 and at >= $3 and what in ('picture', 'as-text', 'chronology')
     group by professional
  ) known
 order by professional, was_told desc, since
