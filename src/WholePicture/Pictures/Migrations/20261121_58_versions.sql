-- Handling now holds for every version of an entry: each picture is drawn once more, which finds those anew that are under any.
update pictures.child set next_look = now();
