-- What failed is tried again from time to time, and must be found among ten years of what did not.
create index arrival_failed on intake.arrival (try_after) where state = 'failed';

-- Those that failed before anybody tried them again
update intake.arrival set try_after = coalesce(try_after, now()) where state = 'failed';
