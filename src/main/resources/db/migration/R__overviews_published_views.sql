-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_activity_overview;
create view v_activity_overview with (security_invoker = true) as
  select distinct on (activity) activity, text, picture, small, description from activity_overview order by activity, turn desc;
comment on view v_activity_overview is 'The overview and the picture of each activity''s public page; empty where they were taken back';
