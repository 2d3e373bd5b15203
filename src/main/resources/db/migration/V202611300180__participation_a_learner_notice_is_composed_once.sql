-- What learners of an activity are told, as it was last composed: a claim compares one hash with it. A change to anything it
-- is composed from empties it and counts changes up, so that whoever composed it before that change does not store it.
create table learner_notice (
  activity uuid primary key references activity,
  changes bigint not null default 0,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  parts jsonb,
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  check ((hash is null) = (parts is null)),
  check ((hash is null) = (valid_from is null)),
  check ((hash is null) = (valid_until is null))
);
comment on table learner_notice is 'The notice that learners are shown before they engage, as last composed; empty while it must be composed anew';
comment on column learner_notice.changes is 'How often something it is composed from has changed';
comment on column learner_notice.valid_until is 'Whether a disclosure is current depends on the date: a notice is valid on the day it was composed';
insert into learner_notice (activity) select id from activity;
revoke delete, truncate on learner_notice from ${app-role};
