-- When somebody last looked at a child's picture: at once, however often they have looked at it, and at others, in ten years.
create index look_last on access.look (professional, about, at) where what in ('picture', 'as-text');
