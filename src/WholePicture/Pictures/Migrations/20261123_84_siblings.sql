-- Which entries a picture rests on, by what counts as versions of one another now.
update pictures.child set versions = chronology.versions_in(child_id)
 where child_id in (
   select child_id from chronology.version join chronology.mention using (entry_id) join pictures.member using (person_id)
    where corrects is not null and not exists (select from chronology.entry where entry.agency = version.agency and entry.reference = version.corrects));
