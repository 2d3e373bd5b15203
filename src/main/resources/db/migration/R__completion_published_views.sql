-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_completion;
create view v_completion with (security_invoker = true) as
  select distinct on (activity, person, part, presentation)
    id, activity, person, part, minutes, presentation, reflection, why, by, at
  from completion order by activity, person, part, presentation, at desc, id desc;
comment on view v_completion is 'What learners completed of activities without sessions: of each part and each presentation the newest row';
