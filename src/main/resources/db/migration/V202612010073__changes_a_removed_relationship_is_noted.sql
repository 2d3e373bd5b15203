-- Somebody whose relationships learners were told of left the roster: a reviewer notes what was done about it (Standard 3.5).
create table removed_relationship (
  contributor uuid primary key references activity_contributor,
  activity uuid not null references activity,
  note text not null check (length(trim(note)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
comment on table removed_relationship is 'What was done when a person with disclosed relationships left the roster after opening';
create index removed_relationship_activity on removed_relationship (activity);
revoke update, delete, truncate on removed_relationship from ${app-role};
