-- The second wall round what an entry says: deny beats allow, as in the service's own decision (Sights).
create function chronology.reads(agency text, given jsonb, entry uuid, child uuid, viewer text) returns boolean language sql stable as $$
  select access.opens(child, viewer)
     and exists (select from chronology.mention join pictures.member using (person_id) where entry_id = entry and child_id = child)
     and (given #> '{handling,onlyFor}' is null or jsonb_typeof(given #> '{handling,onlyFor}') = 'null' or given #> '{handling,onlyFor}' ? viewer)
     and (coalesce((given #>> '{handling,onlyThisAgency}')::boolean, false) is false
          or agency = (select professional.agency from access.professional where id = viewer))
     -- Broken glass never shows where somebody is safe
     and (jsonb_typeof(given #> '{handling,neverLearntBy}') is distinct from 'array' or access.tied(child, viewer)
          or not given -> 'statements' @? '$[*] ? (@.question == "lives-at" || @.question == "lives-in-area" || @.question == "lives-with")')
     -- What somebody must never learn, they do not
     and not exists (
       select from access.own_person
         join chronology.mention on mention.person_id = own_person.person_id and mention.entry_id = entry
        where own_person.professional = viewer
          and given #> '{handling,neverLearntBy}' ? (given #>> array['people', mention.place::text, 'ref']))
$$;

alter table chronology.entry enable row level security;
alter table chronology.entry force row level security;
create policy whoever_may on chronology.entry
  using ((select access.reader()) = '' or chronology.reads(agency, given, id, (select nullif(current_setting('wholepicture.child', true), '')::uuid), (select access.reader())));
