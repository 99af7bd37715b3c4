-- What is under some handling, corrects something or is corrected, of all that a picture holds and every version of it: found when the picture is drawn,
-- by what PostgreSQL itself knows, so that the second wall need not find it anew for everybody who opens the picture.
alter table pictures.child add column versions uuid[] not null default '{}';
update pictures.child set versions = chronology.versions_in(child_id);
