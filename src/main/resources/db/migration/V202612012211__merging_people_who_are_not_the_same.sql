-- Two entries that look alike and are two people: said once, by whom and when.
create table not_the_same (
  one uuid not null references person,
  other uuid not null references person check (one < other),
  by uuid not null references person,
  at timestamptz not null,
  primary key (one, other)
);
comment on table not_the_same is 'Pairs of entries that staff know to be two people; they are not listed as duplicates';
revoke update, delete, truncate on not_the_same from ${app-role};
