-- What people did about what was raised with them. Only ever added to; where a concern stands is read from it.
create table inbox.act (
  id           uuid primary key,            -- made with the form, so that a form sent twice counts once
  concern_id   uuid not null references inbox.concern,
  professional text not null,
  kind         text not null,
  answer       text,
  words        text,
  handed_to    text,
  at           timestamptz not null
);
create index act_of_concern on inbox.act (concern_id, at);

create function inbox.keep_acts() returns trigger language plpgsql as $$
begin
  raise exception 'What was done is only ever added to';
end
$$;
create trigger never_changed before update or delete on inbox.act for each row execute function inbox.keep_acts();

do $$
begin
  if exists (select from pg_roles where rolname = 'app') then
    revoke all on inbox.act from app;
    grant select, insert on inbox.act to app;
  end if;
end
$$;

-- What stands, for whoever asks what is overdue: what is closed never slows it.
create index concern_standing on inbox.concern (answer_by) where closed_at is null;
