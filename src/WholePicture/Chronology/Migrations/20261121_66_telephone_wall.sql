-- As before, and a telephone number leads to somebody as an address does.
alter policy whoever_may on chronology.entry using (
  (select access.reader()) = ''
  or (
    (select access.opens(access.read_child(), access.reader()))
    and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = entry.id and child_id = (select access.read_child()))
    -- These named people only
    and (coalesce(jsonb_typeof(given #> '{handling,onlyFor}'), 'null') = 'null' or given #> '{handling,onlyFor}' ? (select access.reader()))
    -- This agency only
    and (given #>> '{handling,onlyThisAgency}' is distinct from 'true' or agency = (select professional.agency from access.professional where id = access.reader()))
    -- Broken glass never shows where somebody is safe, nor on which number
    and (coalesce(jsonb_typeof(given #> '{handling,neverLearntBy}'), 'null') = 'null'
         or (select access.tied(access.read_child(), access.reader()))
         or not coalesce(given -> 'statements', '[]') @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with" || @.question == "telephone")')
    -- What somebody must never learn, they do not
    and ((select person_id from access.own_person where professional = access.reader()) is null
         or not exists (select from chronology.mention
                         where entry_id = entry.id and person_id = (select person_id from access.own_person where professional = access.reader())
                           and given #> '{handling,neverLearntBy}' ? (given #>> array['people', place::text, 'ref'])))
  )
);
