insert into chronology.entry (id, agency, reference, kind, version, happened_from, happened_until, known_at, received_at, corrects, given)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (id) do nothing
