-- A challenge is a question to somebody, and is answered, and the answer read, though what it was about holds no longer (REQ CH-10): until then its concern is quiet, and closed after.
alter table inbox.concern add column quiet_at timestamptz;   -- When it no longer held, while a challenge about it waits for its answer; null otherwise

create function inbox.is_challenged(concern uuid) returns boolean language sql stable as $$
  select exists (
    select from inbox.act asked
     where asked.concern_id = concern and asked.kind = 'challenged'
       and not exists (
         select from inbox.act reply
          where reply.concern_id = concern and reply.kind not in ('read', 'acknowledged') and reply.replies_to = asked.id
            and not exists (select from inbox.act undone where undone.concern_id = concern and undone.kind = 'undone' and undone.replies_to = reply.id)
            and (reply.handed_to is null or exists (select from inbox.act seen where seen.concern_id = concern and seen.professional = reply.handed_to and seen.at > reply.at))))
$$;
