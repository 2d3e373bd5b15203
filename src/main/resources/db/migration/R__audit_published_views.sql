-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_audit_event;
create view v_audit_event with (security_invoker = true) as
  select id, seq, at, actor, kind, about_kind, about_id, activity, why, payload from audit_fact;
comment on view v_audit_event is 'Every audit event, in the order of seq';
