-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_needs_assessment, v_needs_answer, v_needs_choice, v_needs_evidence;
create view v_needs_assessment with (security_invoker = true) as
  select n.activity, n.state, n.since, n.submissions, n.state = 'ACCEPTED' as is_accepted,
    (select count(*) from needs_comment c where c.activity = n.activity and c.answer is null) as open_comments,
    coalesce((select array_agg(k.code) = array['KNOWLEDGE'] from needs_choice k
      where k.activity = n.activity and k.question = 'CHANGE'), false)
      and not exists (select from needs_exception x where x.activity = n.activity) as knowledge_alone
  from needs_assessment n;
comment on view v_needs_assessment is 'State of each needs assessment; knowledge_alone: it intends no change beyond knowledge and no exception was made';

create view v_needs_answer with (security_invoker = true) as
  select activity, question, text, cause, saved_by, saved_at from needs_answer;
comment on view v_needs_answer is 'Answers of needs assessments';

create view v_needs_choice with (security_invoker = true) as select activity, question, code from needs_choice;
comment on view v_needs_choice is 'Options selected beside an answer: targets of the intended change, format, competencies';

create view v_needs_evidence with (security_invoker = true) as
  select id, activity, source, citation, dated, link, file, added_by, added_at from needs_evidence;
comment on view v_needs_evidence is 'Evidence cited in needs assessments';
