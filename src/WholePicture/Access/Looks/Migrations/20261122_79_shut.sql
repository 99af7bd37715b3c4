-- Whom a search found and did not show is no more theirs than what a page refused.
drop index access.look_refused;
create index look_shut on access.look (professional, at) include (about) where what in ('refused', 'found-shut');
