-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_past_credit;
create view v_past_credit with (security_invoker = true) as
  select id, person, natural_key, title, completed_on, entered_at from past_credit
  where withdrawn_at is null;
comment on view v_past_credit is 'Credit from before the office used Baseline, in effect; the same entry of a merged person may be there twice, by natural_key';
