-- A part that nobody has done and nobody is doing.
select from_child, until_child
  from intake.sweep_part
 where sweep = $1 and done_at is null
 order by from_child
 limit 1
   for update skip locked
