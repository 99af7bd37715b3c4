insert into inbox.concern (id, child_id, arrival_id, code, about, because, asks, quiet_when, rests_on, raised_at, holds_from, answer_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
