-- Why a professional may, or may never, open a child's picture. Written whenever the picture is drawn.
create table access.tie (
  child_id     uuid not null,
  professional text not null,
  kind         text not null,
  primary key (child_id, professional, kind)
);
create index tie_of on access.tie (professional, kind, child_id);

-- Somebody with no tie looked all the same, and said why. It ends by itself; somebody else reviews it.
create table access.glass (
  id           uuid primary key,
  child_id     uuid not null,
  professional text not null references access.professional,
  reason       text not null,
  broken_at    timestamptz not null,
  ends_at      timestamptz not null,
  reviewer     text,
  review_by    timestamptz not null,
  reviewed_at  timestamptz,
  reviewed_by  text,
  was_right    boolean,
  review       text,
  check ((reviewed_at is null) = (review is null))
);
create index glass_of on access.glass (professional, ends_at);
create index glass_about on access.glass (child_id, ends_at);
create index glass_to_review on access.glass (reviewer, review_by) where reviewed_at is null;
