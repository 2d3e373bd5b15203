-- Which sessions of an activity may start, as last determined: a check-in reads one row. It names the count of changes and
-- the day it was determined after; with another count, or on another day, it is determined anew.
create table session_readiness (
  activity uuid primary key references activity,
  changes bigint not null,
  day date not null,
  sessions uuid[] not null
);
comment on table session_readiness is 'The sessions of an activity whose education may start, as last determined';
comment on column session_readiness.changes is 'The count of changes it was determined after: it is used only while the activity has no other one';
comment on column session_readiness.day is 'The day of the office it was determined on: whether a disclosure is current depends on the date';
revoke delete, truncate on session_readiness from ${app-role};
