-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_credit_system, v_statement_template;
create view v_credit_system with (security_invoker = true) as
  select s.code, s.position, s.name, s.one, s.many, t.professions, s.valid_from, s.valid_to, t.recorded_in, t.required_ids, t.source,
    t.confirmed_on as verified_on
  from credit_system s join credit_system_terms t on t.credit_system = s.code
  where t.version = (select max(n.version) from credit_system_terms n where n.credit_system = s.code);
comment on view v_credit_system is 'Credit systems by their newest terms; one and many are the unit in the singular and plural';
comment on column v_credit_system.recorded_in is 'Where the only record of this credit is kept; empty where the office issues statements of credit';

create view v_statement_template with (security_invoker = true) as
  select code, version, credit_system from statement_template;
comment on view v_statement_template is 'Wordings of statements by version: of a credit system, or without one of accreditation';
