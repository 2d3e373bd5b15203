-- The first questions in plain English. A version that was answered is frozen, and a question that the office reworded is the
-- office's: only the wording that Baseline brought is replaced, and only where nobody has answered the form yet.
update form_question set wording = 'What barriers do you expect?'
where wording = 'What will stand in the way?'
  and not exists (select from form_answer a join form_question q on q.id = a.question where q.form = form_question.form);
update form_question set options = array_replace(options, 'No, I do so already', 'No, I already practice this way')
where 'No, I do so already' = any(options)
  and not exists (select from form_answer a join form_question q on q.id = a.question where q.form = form_question.form);
