-- Who somebody is to their agency's own sign-in: its name for them never changes, and nobody is matched by e-mail address or name.
create table access.agency_subject (
  issuer       text not null,
  subject      text not null,
  professional text not null references access.professional,
  primary key (issuer, subject)
);
