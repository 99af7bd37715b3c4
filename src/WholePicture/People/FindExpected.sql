-- Everything on record of the children these mothers expect or expected.
select person_id, kind, value
  from people.identifier
 where person_id = any(array(
   select person_id from people.identifier where kind like 'unborn:%' and kind = any($1)
 ))
