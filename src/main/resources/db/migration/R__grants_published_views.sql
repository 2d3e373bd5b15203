-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_access_grant;
create view v_access_grant with (security_invoker = true) as
  select id, person, role, scope_kind, scope, from_at, until_at from access_grant;
comment on view v_access_grant is 'Roles that people hold within a scope, past and future ones included';
