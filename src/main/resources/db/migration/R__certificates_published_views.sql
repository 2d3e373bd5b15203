-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_certificate;
create view v_certificate with (security_invoker = true) as
  select serial, claim, learner, kind, issued_at, name_hidden from certificate;
comment on view v_certificate is 'Certificates of completion and of participation';
