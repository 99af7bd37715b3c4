-- Whoever was told of a concern resting on the entry, in any of its versions, or opened a page on which it stands after it first came: of any child in whose picture it is, or of an adult it is about.
-- Each once, by the surer of the two.
with about as (
  select distinct person_id from chronology.mention where entry_id = any($1) and person_id is not null
), children as (
  select distinct child_id from about join pictures.member using (person_id)
)
select distinct on (professional) professional, was_told, since
  from (
    select told.professional, true as was_told, min(told.told_at) as since
      from inbox.concern
      join inbox.told on told.concern_id = concern.id
     where concern.child_id in (select child_id from children) and concern.rests_on && $1 and told.professional is not null
     group by told.professional
    union all
    select professional, false, min(at)
      from (select child_id as id, array['picture', 'as-text', 'chronology', 'family', 'harm'] as pages from children
            union all
            select person_id, array['adult'] from about) opened
      join access.look on look.about = opened.id and look.what = any(opened.pages)
     where at >= $2
     group by professional
  ) known
 order by professional, was_told desc, since
