-- Makes a child's ties what they are now: what no longer holds goes, what is new comes, and the rest is not touched.
with stands as (
  select distinct professional, kind from unnest($2::text[], $3::text[]) as tie (professional, kind)
), gone as (
  delete from access.tie
   where child_id = $1 and (professional, kind) not in (select professional, kind from stands)
)
insert into access.tie (child_id, professional, kind)
select $1, professional, kind from stands
on conflict do nothing
