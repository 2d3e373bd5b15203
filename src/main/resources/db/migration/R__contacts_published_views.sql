-- Views that other modules may read. Each runs with the rights of its reader, and uses tables of its own module only.
drop view if exists v_further_email, v_phone;
create view v_further_email with (security_invoker = true) as
  select person, address, confirmed_at is not null as is_confirmed from further_email where removed_at is null;
comment on view v_further_email is 'Further email addresses of people; only a confirmed one identifies somebody';

create view v_phone with (security_invoker = true) as
  select person, kind, number from phone where removed_at is null;
comment on view v_phone is 'Phone numbers of people, with country code';
