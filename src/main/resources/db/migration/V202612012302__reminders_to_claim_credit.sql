-- Staff remind learners to evaluate and claim; nobody is reminded twice within a day.
create table claim_reminder (
  id uuid primary key,
  activity uuid not null references activity,
  person uuid not null references person,
  by uuid not null references person,
  at timestamptz not null
);
create index claim_reminder_activity on claim_reminder (activity, person, at);
comment on table claim_reminder is 'Whom staff reminded to claim credit of an activity, and when';
revoke update, delete, truncate on claim_reminder from ${app-role};
