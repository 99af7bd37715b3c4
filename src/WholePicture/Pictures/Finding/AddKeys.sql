-- In one order, so that two who add the same new word wait for each other and never both.
with words as (
  insert into pictures.find_word (near, word)
  select distinct near, word from unnest($3::text[], $4::text[]) as new (near, word) order by near, word
  on conflict do nothing
)
insert into pictures.find_key (key, person_id)
select distinct key, person_id from unnest($1::text[], $2::uuid[]) as new (key, person_id) order by key, person_id
on conflict do nothing
