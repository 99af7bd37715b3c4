-- Cuts all children into parts of a hundred: small enough to be held at once whatever their pictures hold.
with begun as (
  insert into intake.sweep (id, rules, started_at) values ($1, $2, $3)
), numbered as (
  select child_id, row_number() over (order by child_id) as number from pictures.child
)
insert into intake.sweep_part (sweep, from_child, until_child)
select $1, child_id, lead(child_id) over (order by child_id)
  from numbered
 where number % 100 = 1
