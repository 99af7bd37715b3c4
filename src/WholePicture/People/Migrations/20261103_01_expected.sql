-- A child is found by the mother whatever day is given, so that a second scan's date asks rather than enters a second child.
create index identifier_unborn on people.identifier (kind) where kind like 'unborn:%';
