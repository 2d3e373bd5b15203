-- An activity is delivered when its last session has ended. Nobody does that.
alter table activity_move alter column by drop not null;
comment on column activity_move.by is 'Null is Baseline itself: time has passed';
