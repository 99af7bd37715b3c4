-- In ten years nearly all that somebody was told of is closed: what stands is found without looking at the rest.
alter table inbox.told add closed_at timestamptz;   -- When the concern was closed; null while it stands
update inbox.told set closed_at = concern.closed_at from inbox.concern where concern.id = told.concern_id and concern.closed_at is not null;
create index told_standing on inbox.told (professional, closed_at) where professional is not null;
drop index inbox.told_professional;
