-- The service works as "app": it owns nothing, and every row-level policy binds it.
-- Rooms need not grant it what they create; one that means to withhold something revokes it.
-- On a server where this login may not make roles and nobody has made "app", one login does both.
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'app') then
      create role app login;
    end if;
    execute format('grant app to %I', current_user);
  exception
    -- Another database on the same server may be making it at this moment
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then null;
  end;

  if exists (select from pg_roles where rolname = 'app') then
    alter default privileges grant usage on schemas to app;
    alter default privileges grant select, insert, update, delete on tables to app;
    alter default privileges grant usage, select on sequences to app;
    alter default privileges grant execute on functions to app;
    grant usage on schema migrations to app;
    grant select on migrations.applied to app;
  end if;
end
$$;
