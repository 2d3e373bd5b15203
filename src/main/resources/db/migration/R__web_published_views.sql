-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_session_mark;
create view v_session_mark with (security_invoker = true) as
  select s.session_id, s.principal_name, a.attribute_name as mark
  from spring_session s join spring_session_attributes a on a.session_primary_id = s.primary_id
  where a.attribute_name like 'baseline.mark.%';
comment on view v_session_mark is 'Sessions by a mark that they were given, such as the session of a provider in which they began';
