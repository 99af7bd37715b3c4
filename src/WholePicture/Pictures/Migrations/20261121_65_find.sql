-- By what people can be looked for (REQ RS-01), kept as entries are added, so that a search reads stretches of an index and never the stream.
-- A key finds; what may be shown of whoever it found is decided from the entries the reader may see.
create table pictures.find_key (
  key       text collate "C" not null,   -- a letter for what it is, and the value
  person_id uuid not null,
  primary key (key, person_id)
);
create index find_key_of on pictures.find_key (person_id) include (key);

-- Every word of a name on record, under what two words that are a slip or a sound apart have in common.
create table pictures.find_word (
  near text collate "C" not null,
  word text collate "C" not null,
  primary key (near, word)
);

-- How far what was in the stream before has been read, and by which way of making keys.
create table pictures.find_read (
  only_one boolean primary key default true check (only_one),
  version  int not null,
  until    uuid not null,
  done_at  timestamptz
);
