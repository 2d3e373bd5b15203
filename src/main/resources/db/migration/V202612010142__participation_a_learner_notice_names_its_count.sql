-- A learner notice is no longer emptied by each change: it names the count of changes it was composed after.
delete from learner_notice;
alter table learner_notice
  alter column changes drop default,
  alter column hash set not null,
  alter column parts set not null,
  alter column valid_from set not null,
  alter column valid_until set not null;
comment on table learner_notice is 'The notice that learners are shown before they engage, as last composed';
comment on column learner_notice.changes is 'The count of changes it was composed after: it is used only while the activity has no other one';
