-- Views that other modules may read. Each runs with the rights of its reader, and uses tables of its own module only.
drop view if exists v_consent;
create view v_consent with (security_invoker = true) as
  select person, kind, wording, given_at from consent where withdrawn_at is null;
comment on view v_consent is 'Consents in force, with the version of the wording';
