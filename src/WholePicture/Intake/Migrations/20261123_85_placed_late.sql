-- What waited to be placed is new to whoever looked in between, and must be found among all that did not.
create index arrival_placed_late on intake.arrival (id) include (placed_at) where placed_at - received_at > interval '5 minutes';
