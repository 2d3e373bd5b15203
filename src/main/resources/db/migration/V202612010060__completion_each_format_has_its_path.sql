-- Each learning format has its way to be completed (finding A3; AMA PRA learning formats, R32, R33). Without sessions to attend,
-- a completion takes the place of presence: what the learner states or staff record.
update reference_row set attributes = attributes || '{"path": "SESSIONS"}' where list = 'activity_format' and code in ('LIVE_COURSE', 'RSS');
update reference_row set attributes = attributes || '{"path": "MATERIAL"}' where list = 'activity_format' and code = 'ENDURING';
update reference_row set attributes = attributes || '{"path": "ARTICLE"}' where list = 'activity_format' and code = 'JOURNAL';
update reference_row set attributes = attributes || '{"path": "CYCLE"}' where list = 'activity_format' and code = 'INTERNET_SEARCH';
update reference_row set attributes = attributes || '{"path": "CONTRIBUTION"}' where list = 'activity_format' and code in ('MANUSCRIPT_REVIEW', 'TEST_ITEM_WRITING');
update reference_row set attributes = attributes || '{"path": "STAGES"}' where list = 'activity_format' and code = 'PERFORMANCE_IMPROVEMENT';
update reference_row set attributes = attributes || '{"path": "REFLECTION"}' where list = 'activity_format'
  and code in ('COMMITTEE_LEARNING', 'LEARNING_FROM_TEACHING', 'OTHER_BLENDED');

create table completion (
  id uuid primary key,
  activity uuid not null references activity,
  person uuid not null references person,
  part text not null check (part in ('WHOLE', 'A', 'B', 'C')),
  minutes int check (minutes between 1 and 60000),
  reflection text not null check (length(reflection) <= 4000),
  why text check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  check ((by <> person) = (why is not null))
);
comment on table completion is 'What a learner completed of an activity without sessions; of each part the newest row counts';
comment on column completion.part is 'A stage of performance improvement, or the whole';
comment on column completion.minutes is 'The time the learner states, where time determines the credit';
comment on column completion.why is 'Why staff record it for the learner';
create unique index completion_once on completion (activity, person, part) where why is null;
create index completion_person on completion (person, activity);
revoke update, delete, truncate on completion from ${app-role};
