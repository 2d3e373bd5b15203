-- Every claim asks whether the learner answered the evaluation; without this it reads all answers of the activity.
create index form_answer_person on form_answer (person, activity) where sitting is null;
