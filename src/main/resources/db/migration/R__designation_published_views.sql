-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_credit_system, v_designation, v_credit_sought, v_joint_provider, v_statement;
create view v_credit_system with (security_invoker = true) as
  select code, position, name, one, many, professions, valid_from, valid_to, source, verified_on from credit_system;
comment on view v_credit_system is 'Credit systems; one and many are the unit in the singular and plural';

create view v_designation with (security_invoker = true) as
  select id, activity, credit_system, quarters, document, starts_at, by, at from designation;
comment on view v_designation is 'Credit designated for activities, in quarter credits';

create view v_credit_sought with (security_invoker = true) as select activity, credit_system from credit_sought;
comment on view v_credit_sought is 'Credit systems requested for an activity';

create view v_joint_provider with (security_invoker = true) as
  select id, activity, name, named_at from joint_provider where dropped_at is null;
comment on view v_joint_provider is 'Organizations that provide an activity together with the office';

create view v_statement with (security_invoker = true) as
  select id, activity, position, template, text, hash, since, until from activity_statement;
comment on view v_statement is 'Accreditation and credit statements of activities, past versions included; a current one has no until';
