-- Who a professional was ever taken for, as a person. It only grows: what was once kept from somebody stays kept from them, whatever is joined or parted later.
create table access.also_self (
  professional text not null references access.professional,
  person_id    uuid not null,
  primary key (professional, person_id)
);
