-- How often each safeguard spoke lately, without reading all that was ever raised.
create index concern_raised on inbox.concern (raised_at);
