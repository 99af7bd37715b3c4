-- Every piece placed asks what was decided last: found without reading every decision.
create index decision_in_order on matching.decision (named);
