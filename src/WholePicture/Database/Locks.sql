-- Sorted below and locked above: two that want the same words never wait for each other.
select count(pg_advisory_xact_lock(number))
  from (select distinct hashtextextended(word, 0) as number from unnest($1::text[]) as word order by number) numbers
