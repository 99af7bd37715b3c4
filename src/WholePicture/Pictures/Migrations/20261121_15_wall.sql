-- What has been drawn before need not be drawn again while this number stands; and which entries in it are under any handling.
alter table pictures.child
  add column version bigint not null default 0,
  add column handled uuid[] not null default '{}';

-- Each picture there is, is drawn once more, which fills in the second.
update pictures.child set next_look = now();

-- The second wall: a picture is there only for whoever may open it.
alter table pictures.child enable row level security;
alter table pictures.child force row level security;
create policy whoever_may on pictures.child
  using ((select access.reader()) = '' or access.opens(child_id, (select access.reader())));
