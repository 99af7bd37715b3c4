-- A list kept so that one person can be looked for in it at once. Made anew from the list each time, so it need not outlive a crash.
create unlogged table matching.listed_row (
  row    int primary key,
  rec_id text not null,
  said   bytea not null                   -- what the row says, made ready to be compared
);
create unlogged table matching.listed_key (
  key int not null,                       -- what rows about one person may share
  row int not null                        -- -1 where too many share it: they stand under the key parted
);
create index listed_key_by_key on matching.listed_key (key) include (row);
