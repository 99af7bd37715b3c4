-- Rows that share a key; few for each, so the planner need not guess
select row.row, row.rec_id, row.said
  from (select distinct key.row from matching.listed_key key where key.key = any($1) and key.row >= 0) shared
  join matching.listed_row row on row.row = shared.row
