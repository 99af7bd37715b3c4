create schema learning;

-- Each replay of a case in both pasts, and what became of it. They are kept: a partnership may want to say what it saw in June.
create table learning.replay (
  id        uuid primary key,
  case_name text not null,
  ran_at    timestamptz not null,
  result    jsonb not null
);
create index replay_latest on learning.replay (case_name, ran_at desc);
