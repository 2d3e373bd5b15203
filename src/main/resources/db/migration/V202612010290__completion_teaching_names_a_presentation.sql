-- Learning from teaching gives twice the presented time, once per presentation, in live designated activities only, and never
-- beside participant credit for the same session (R34): a completion names the session that was taught.
update reference_row set attributes = attributes || '{"path": "TEACHING"}'
  where list = 'activity_format' and code = 'LEARNING_FROM_TEACHING' and attributes ->> 'path' = 'REFLECTION';
alter table completion add column presentation uuid references agenda_slot;
comment on column completion.presentation is 'The session that was taught, where the learner completes an activity by teaching';
drop index completion_once;
create unique index completion_once on completion (activity, person, part) where why is null and presentation is null;
create unique index completion_presentation on completion (person, presentation) where presentation is not null;
