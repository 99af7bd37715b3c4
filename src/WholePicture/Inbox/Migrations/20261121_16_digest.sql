-- Who wants to be told by e-mail, each morning, how much waits for them.
create table inbox.digest_wish (
  professional text primary key,
  address      text not null,
  at_hour      smallint not null check (at_hour between 0 and 23)   -- on a London clock
);

-- One e-mail a person a day, written before it is sent: whenever it is sent again, it is the same e-mail under the same id.
create table inbox.digest (
  professional text not null,
  day          date not null,
  message_id   text not null unique,
  address      text not null,
  families     int not null,
  today        int not null,                 -- of those, to be answered by the end of the day
  attempts     int not null default 0,
  try_after    timestamptz not null,
  sent_at      timestamptz,
  given_up     text,                         -- why it will not be tried again
  primary key (professional, day)
);
create index digest_to_send on inbox.digest (try_after) where sent_at is null and given_up is null;
