-- People told the same concern more than once, and concerns that stand more than once about one child.
select (
  select count(*) from (
    select from inbox.told group by concern_id, role, agency, professional having count(*) > 1
  ) told
) + (
  select count(*) from (
    select from inbox.concern where closed_at is null group by child_id, arrival_id, code, about having count(*) > 1
  ) stands
)
