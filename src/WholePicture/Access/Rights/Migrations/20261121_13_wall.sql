-- The second wall: PostgreSQL decides by itself who may open a child's picture, apart from the service's own decision (MaySee).
-- It stands in every transaction that says for whom it reads; the service itself, which places and draws, says nobody.
create function access.reader() returns text language sql stable as $$
  select coalesce(current_setting('wholepicture.reader', true), '')
$$;

create function access.read_child() returns uuid language sql stable as $$
  select nullif(current_setting('wholepicture.child', true), '')::uuid
$$;

-- Whether anything but broken glass ties them to the child.
create function access.tied(child uuid, viewer text) returns boolean language sql stable as $$
  select exists (select from access.tie where child_id = child and professional = viewer and kind in ('involved', 'told'))
      or exists (select from access.professional where id = viewer and duties && array['front-door', 'out-of-hours'])
      or exists (select from access.tie join access.professional on professional.id = tie.professional
                  where child_id = child and kind = 'involved' and manager = viewer)
$$;

create function access.opens(child uuid, viewer text) returns boolean language sql stable as $$
  select exists (select from access.professional where id = viewer)
     and not exists (select from access.tie where child_id = child and professional = viewer and kind = 'own-family')
     and (access.tied(child, viewer)
          or exists (select from access.glass where child_id = child and professional = viewer and ends_at > now()))
$$;
