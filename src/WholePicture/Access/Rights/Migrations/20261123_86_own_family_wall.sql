-- Which person a professional is counts from the next request: every picture in which that person is, is shut to them at once, and not when it is next drawn.
create function access.shut_own_family(viewer text, person uuid) returns void language sql as $$
  insert into access.tie (child_id, professional, kind)
  select distinct child_id, viewer, 'own-family' from pictures.member where person_id = person
  on conflict do nothing
$$;
