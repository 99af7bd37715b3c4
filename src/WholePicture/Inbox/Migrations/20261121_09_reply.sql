-- A "not now" asks somebody else to agree, and a challenge asks for an answer: what replies to which.
alter table inbox.act add column replies_to uuid references inbox.act;
