-- Whom each way finds, in the order of the ways, read no further than $3.
select array(select person_id from pictures.find_key where key >= low and key <= high limit $3)
  from unnest($1::text[], $2::text[]) with ordinality as way (low, high, number)
 order by number
