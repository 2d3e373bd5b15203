-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_account;
create view v_account with (security_invoker = true) as
  select id, person, email, theme from account where closed_at is null;
comment on view v_account is 'Open accounts, without their password';
