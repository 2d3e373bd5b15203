-- Views that other modules may read. Each runs with the rights of its reader, and uses tables of its own module only.
drop view if exists v_universal_number;
create view v_universal_number with (security_invoker = true) as
  select activity, number, right(number, 1) as audience from universal_activity_number where removed_at is null;
comment on view v_universal_number is 'Universal Activity Numbers of ACPE in force; audience is P for pharmacists and T for technicians';
