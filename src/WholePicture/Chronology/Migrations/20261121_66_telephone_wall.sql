-- As before, and a telephone number leads to somebody as an address does.
alter policy whoever_may on chronology.entry using (
  (select access.reader()) = ''
  or (
    (select access.opens(access.read_child(), access.reader()))
    and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = entry.id and child_id = (select access.read_child()))
    and not exists (
      select from chronology.versions(entry.agency, entry.reference, entry.corrects) version
       where
         -- These named people only
         (coalesce(jsonb_typeof(version.handling -> 'onlyFor'), 'null') <> 'null' and not version.handling -> 'onlyFor' ? (select access.reader()))
         -- This agency only
         or (version.handling ->> 'onlyThisAgency' = 'true'
             and version.agency is distinct from (select professional.agency from access.professional where id = access.reader()))
         -- Broken glass never shows where somebody is safe, nor on which number
         or (coalesce(jsonb_typeof(version.handling -> 'neverLearntBy'), 'null') <> 'null'
             and not (select access.tied(access.read_child(), access.reader()))
             and coalesce(entry.given -> 'statements', '[]') @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with" || @.question == "telephone")')
         -- What somebody must never learn, they do not
         or exists (select from chronology.mention
                     where mention.entry_id = version.entry_id and person_id = (select person_id from access.own_person where professional = access.reader())
                       and version.handling -> 'neverLearntBy' ? (version.refs ->> place))
    )
  )
);
