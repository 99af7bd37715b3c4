-- Whoever has left the partnership opens nothing, whatever ties them to a child. Who they were stays: what they did still names them, and whoever manages
-- their families answers for those until somebody else works with them.
alter table access.professional add column left_at timestamptz;

create or replace function access.opens(child uuid, viewer text) returns boolean language plpgsql stable as $$
begin
  return exists (select from access.professional where id = viewer and left_at is null)
     and not exists (select from access.tie where child_id = child and professional = viewer and kind = 'own-family')
     and (access.tied(child, viewer)
          or exists (select from access.glass where child_id = child and professional = viewer and ends_at > now()));
end
$$;
