create schema intake;
-- What arrived, byte for byte, before anybody has judged it. Never deleted.
create table intake.arrival (
    id uuid primary key,                      -- the receipt, and later the entry's key
    agency text,                              -- null when even that could not be read
    received_at timestamptz not null,
    raw bytea not null,
    state text not null check (state in ('waiting', 'placed', 'asking', 'refused', 'failed')),
    problems jsonb,                           -- why it was refused, or what it waits for
    attempts int not null default 0,
    try_after timestamptz,
    placed_at timestamptz
);
create index arrival_waiting on intake.arrival (received_at, id) where state = 'waiting';
create index arrival_asking on intake.arrival (received_at) where state = 'asking';
