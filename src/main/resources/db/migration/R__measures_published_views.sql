-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_measure, v_observation;
create view v_measure with (security_invoker = true) as
  select id, activity, definition, name, kind, level, intervened_on, follow_up_due, defined_at
  from outcome_measure where dropped_at is null;
comment on view v_measure is 'Outcome measures of activities';

create view v_observation with (security_invoker = true) as
  select id, measure, definition, site, stratum, comparison, first_day, last_day, numerator, denominator, exposure, n, mean, sd
  from outcome_observation where withdrawn_at is null;
comment on view v_observation is 'Figures of measures, by site, stratum, group and period';
