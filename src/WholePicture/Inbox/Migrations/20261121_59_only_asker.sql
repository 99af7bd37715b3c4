-- An answer may be for whoever asked alone: what a victim said, where somebody is safe.
alter table inbox.request add column only_asker boolean not null default false;
