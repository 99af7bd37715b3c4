-- What somebody who broke the glass said, in their own words, sealed with the look. Null for every other look, and for all before this.
alter table access.look add column words text;
