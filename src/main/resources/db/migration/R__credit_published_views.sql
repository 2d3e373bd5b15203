-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_award, v_award_live, v_award_reversal, v_credit_claim;
create view v_award with (security_invoker = true) as
  select a.id, a.claim, a.learner, a.activity, a.session, a.credit_system, a.turn, a.after_reversal, a.quarters, a.during, a.at
  from award a;
comment on view v_award is 'Every award, reversed ones included; quarters are quarter credits';

create view v_award_live with (security_invoker = true) as
  select a.id, a.claim, a.learner, a.activity, a.session, a.credit_system, a.turn, a.quarters, a.during, a.at
  from award a where not exists (select from award_reversal r where r.award = a.id);
comment on view v_award_live is 'Awards that were not reversed';

create view v_award_reversal with (security_invoker = true) as select award, why, by, at from award_reversal;
comment on view v_award_reversal is 'Reversals of awards';

create view v_credit_claim with (security_invoker = true) as
  select id, learner, activity, session, document, profession, by, at from credit_claim;
comment on view v_credit_claim is 'Claims of credit';
