-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_access_grant, v_staff;
create view v_access_grant with (security_invoker = true) as
  select g.id, g.person, g.role, g.scope_kind, g.scope, g.from_at, g.until_at, r.name as office_role,
    case when g.role = 'CUSTOM' then case when r.retired_at is null then r.duties else '{}' end end as duties
  from access_grant g left join office_role r on r.id = g.office_role;
comment on view v_access_grant is 'Roles that people hold within a scope, past and future ones included; duties only of roles of the office''s own';

create view v_staff with (security_invoker = true) as
  select person, from_at, until_at from access_grant where role in ('DIRECTOR', 'COORDINATOR', 'REVIEWER', 'CUSTOM');
comment on view v_staff is 'People who work on the records of others, with the time their role is in effect';
