-- What of broken glass waits for somebody's review is told each morning too.
alter table inbox.digest add column reviews int not null default 0;
