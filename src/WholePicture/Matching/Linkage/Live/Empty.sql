drop index if exists matching.listed_key_by_key;
truncate matching.listed_key, matching.listed_row;
