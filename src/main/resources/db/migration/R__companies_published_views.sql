-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_company, v_company_alias;
create view v_company with (security_invoker = true) as
  select id, name, kind, ownership, found_by, kind <> 'ELIGIBLE' as may_be_ineligible, kind = 'INELIGIBLE' as is_ineligible from company;
comment on view v_company is 'The register of companies; may_be_ineligible includes those not yet determined';

create view v_company_alias with (security_invoker = true) as select company, alias from company_alias;
comment on view v_company_alias is 'Other names of companies';
