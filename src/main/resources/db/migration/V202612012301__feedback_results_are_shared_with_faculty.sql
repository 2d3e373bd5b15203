-- Faculty see evaluation results of their sessions where the office shares them. Every decision is kept; the latest turn counts.
create table result_sharing (
  id uuid primary key,
  activity uuid not null references activity,
  turn int not null check (turn > 0),
  shared boolean not null,
  by uuid not null references person,
  at timestamptz not null,
  unique (activity, turn)
);
comment on table result_sharing is 'Decisions to share the evaluation results of an activity with its faculty, or to stop';
revoke update, delete, truncate on result_sharing from ${app-role};
