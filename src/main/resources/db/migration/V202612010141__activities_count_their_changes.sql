-- How often an activity, or something it rests on, has changed: whatever is stored about it elsewhere names the count it was
-- composed after and is used only while the count is the same. The count grows in the transaction of the change.
create table activity_changes (
  activity uuid primary key references activity,
  changes bigint not null default 0
);
comment on table activity_changes is 'How often an activity, its roster, agenda, reviews or credit, or anything these rest on has changed';
insert into activity_changes (activity) select id from activity;
revoke delete, truncate on activity_changes from ${app-role};
