-- Views over tables of the catalog. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses.
drop view if exists v_activity_words;
create view v_activity_words with (security_invoker = true) as select activity, words from activity_words;
comment on view v_activity_words is 'Words by which the catalog finds an activity';
