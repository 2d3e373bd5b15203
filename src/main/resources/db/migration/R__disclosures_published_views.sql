-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_disclosure, v_disclosed_relationship, v_clearance_decision, v_standard_exemption;
create view v_disclosure with (security_invoker = true) as
  select id, person, submitted_at, method, recorded_by, nothing, supersedes, valid_months from disclosure;
comment on view v_disclosure is 'Every disclosure that was made; the newest of a person is the current one';

create view v_disclosed_relationship with (security_invoker = true) as
  select disclosure, position, company, nature, ended_on from disclosed_relationship;
comment on view v_disclosed_relationship is 'Financial relationships of each disclosure';

create view v_clearance_decision with (security_invoker = true) as
  select k.id, k.activity, k.person, k.role, k.contributor, k.company, k.nature, k.turn, k.outcome, k.method, k.why, k.by, k.at,
    k.outcome in ('MITIGATED', 'EXCEPTION_GRANTED') and not exists (select from clearance_decision n
      where n.activity = k.activity and n.person = k.person and n.role = k.role and n.company = k.company
        and n.nature = k.nature and n.turn > k.turn) as is_published
  from clearance_decision k;
comment on view v_clearance_decision is 'Decisions about relationships; the highest turn of a relationship is the current one; is_published: learners are told of the relationship';

create view v_standard_exemption with (security_invoker = true) as
  select activity, ground, ground = 'NON_CLINICAL' as is_non_clinical, why, by, at from activity_exempt;
comment on view v_standard_exemption is 'Activities that need not follow Standard 3';
