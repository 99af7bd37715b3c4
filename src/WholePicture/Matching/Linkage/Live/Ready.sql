-- Many at once are put in an index far faster than one by one
create index listed_key_by_key on matching.listed_key (key) include (row);
analyze matching.listed_key;
analyze matching.listed_row;
