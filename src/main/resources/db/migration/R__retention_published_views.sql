-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_retention;
create view v_retention with (security_invoker = true) as
  select distinct on (kind) kind, period, since from retention_rule order by kind, version desc;
comment on view v_retention is 'The retention schedule in force';
