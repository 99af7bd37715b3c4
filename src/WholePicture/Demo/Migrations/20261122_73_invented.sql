-- Whether a database holds invented people. One that does was empty before, so that it holds no others: every page says that nobody on it is real.
create schema demo;
create table demo.invented (since timestamptz not null);
insert into demo.invented select min(received_at) from chronology.entry where reference = 'demo-00000' having count(*) > 0;

do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    revoke insert, update, delete on demo.invented from app;
  end if;
end
$$;
