-- What somebody was refused lately: at once, however much they looked at that is theirs.
create index look_refused on access.look (professional, at) include (about) where what = 'refused';
