with added as (
  insert into access.look (sequence, at, professional, agency, about, what, why, door, words, hash)
  select * from unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bytea[])
)
update access.look_head set sequence = $11, hash = $12
