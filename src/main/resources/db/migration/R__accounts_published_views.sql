-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_account, v_account_ever, v_account_state;
create view v_account with (security_invoker = true) as
  select id, person, email, theme from account where closed_at is null;
comment on view v_account is 'Open accounts, without their password';

create view v_account_ever with (security_invoker = true) as
  select person, closed_at is null as is_open from account;
comment on view v_account_ever is 'Accounts, open or closed';

create view v_account_state with (security_invoker = true) as
  select person, email, last_sign_in_at, closed_at from account;
comment on view v_account_state is 'Accounts, open and closed, and when their person last signed in with the password';
