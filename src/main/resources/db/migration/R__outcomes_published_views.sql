-- The views of measures and observations are in R__measures_published_views.sql, with the module that owns their tables.

drop view if exists v_public_result;
create view v_public_result with (security_invoker = true) as
  select id, source, activity, headline, sentence, at from outcome_publication where ended_at is null;
comment on view v_public_result is 'What measures showed, for the public pages of activities';
