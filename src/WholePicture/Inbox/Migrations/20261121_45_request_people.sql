-- About whom an agency was asked, by key: so that for each person it can be said who was asked and who has not been.
-- Requests made before this say it in words only.
alter table inbox.request add column people uuid[] not null default '{}';
