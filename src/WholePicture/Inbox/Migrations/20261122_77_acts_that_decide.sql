-- What waits for somebody is counted on every page: of what was done, only what may decide is asked for, and hardly anything is that.
create index act_deciding on inbox.act (concern_id) where kind not in ('read', 'acknowledged');
