insert into intake.arrival (id, agency, received_at, raw, state, problems)
values ($1, $2, $3, $4, $5, $6)
returning id
