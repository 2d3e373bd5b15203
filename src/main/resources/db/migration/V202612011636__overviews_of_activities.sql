-- The public page of an activity begins with a paragraph about it. Every wording is kept; the latest turn counts.
create table activity_overview (
  id uuid primary key,
  activity uuid not null references activity,
  turn int not null check (turn > 0),
  text text not null check (length(text) <= 1500),
  by uuid not null references person,
  at timestamptz not null,
  unique (activity, turn)
);
comment on table activity_overview is 'Wordings of the overview of an activity''s public page; an empty text takes it back';
revoke update, delete, truncate on activity_overview from ${app-role};
