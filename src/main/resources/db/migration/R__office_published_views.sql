-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_department, v_reference;
create view v_department with (security_invoker = true) as
  select id, code, name from department;
comment on view v_department is 'Departments of the office';

create view v_reference with (security_invoker = true) as
  select list, code, label, position, attributes, valid_from, valid_to, source, verified_on from reference_row;
comment on view v_reference is 'Rows of every reference list, past ones included';
