-- The same as before, word for word, in a language whose statements PostgreSQL plans once a connection: as plain SQL they were planned
-- anew in every query that asked, which took far longer than answering.
create or replace function access.tied(child uuid, viewer text) returns boolean language plpgsql stable as $$
begin
  return exists (select from access.tie where child_id = child and professional = viewer and kind in ('involved', 'told'))
      or exists (select from access.professional where id = viewer and duties && array['front-door', 'out-of-hours'])
      or exists (select from access.tie join access.professional on professional.id = tie.professional
                  where child_id = child and kind = 'involved' and manager = viewer);
end
$$;

create or replace function access.opens(child uuid, viewer text) returns boolean language plpgsql stable as $$
begin
  return exists (select from access.professional where id = viewer)
     and not exists (select from access.tie where child_id = child and professional = viewer and kind = 'own-family')
     and (access.tied(child, viewer)
          or exists (select from access.glass where child_id = child and professional = viewer and ends_at > now()));
end
$$;
