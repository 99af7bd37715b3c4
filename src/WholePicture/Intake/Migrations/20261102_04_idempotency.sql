-- A sender that hears no answer sends again. By its own key we see that it is the same piece.
create table intake.idempotency (
    client text not null,                     -- the API client's id, or "import"
    key text not null,
    body_hash bytea not null,
    arrival_id uuid not null references intake.arrival deferrable initially deferred,
    received_at timestamptz not null,
    primary key (client, key)
);
-- An agency reads what of its own was refused, newest first.
create index arrival_refused on intake.arrival (agency, id) where state = 'refused';
