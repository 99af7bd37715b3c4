-- After its members are kept: which versions it holds is read from them.
update pictures.child
   set next_look = $2, looked_at = $3, handled = $4, versions = chronology.versions_in($1), version = $5
 where child_id = $1
