-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_assessment, v_assessment_attempt, v_form_question, v_form_answer, v_bias_review;
create view v_assessment with (security_invoker = true) as
  select activity, pass_mark, attempts, baseline, for_credit, for_credit and pass_mark is not null as gates_credit from assessment;
comment on view v_assessment is 'Terms of post-activity assessments';

create view v_assessment_attempt with (security_invoker = true) as
  select id, activity, form, person, occasion, attempt, begun_at, submitted_at, correct, total, passed from assessment_sitting;
comment on view v_assessment_attempt is 'Attempts at assessments, before and after an activity';

create view v_form_question with (security_invoker = true) as
  select q.id, q.form, q.position, q.kind, q.wording, q.required, q.bias, f.activity
  from form_question q join form f on f.id = q.form;
comment on view v_form_question is 'Questions of evaluations and assessments, without their key';

create view v_form_answer with (security_invoker = true) as
  select id, question, person, activity, session, answer, note, at, sitting from form_answer;
comment on view v_form_answer is 'Answers of learners; sitting is null for an evaluation';

create view v_bias_review with (security_invoker = true) as select answer, why, by, at from bias_review;
comment on view v_bias_review is 'Reviews of answers that reported commercial bias';
