-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_disclosure, v_disclosed_relationship, v_clearance_decision, v_standard_exemption;
create view v_disclosure with (security_invoker = true) as
  select id, person, submitted_at, method, recorded_by, nothing, supersedes from disclosure;
comment on view v_disclosure is 'Every disclosure that was made; the newest of a person is the current one';

create view v_disclosed_relationship with (security_invoker = true) as
  select disclosure, position, company, nature, ended_on from disclosed_relationship;
comment on view v_disclosed_relationship is 'Financial relationships of each disclosure';

create view v_clearance_decision with (security_invoker = true) as
  select id, contributor, company, nature, turn, outcome, method, why, by, at from clearance_decision;
comment on view v_clearance_decision is 'Decisions about relationships; the highest turn of a relationship is the current one';

create view v_standard_exemption with (security_invoker = true) as
  select activity, ground, ground = 'NON_CLINICAL' as is_non_clinical, why, by, at from activity_exempt;
comment on view v_standard_exemption is 'Activities that need not follow Standard 3';
