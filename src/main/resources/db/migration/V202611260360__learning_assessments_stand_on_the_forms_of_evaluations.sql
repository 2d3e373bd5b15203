-- An assessment is a form like the evaluation: questions as rows of a version, frozen once somebody has begun to answer it.
-- The same items are asked before (the baseline) and after, so that learners are paired item by item (R47, R48).
alter table form add column activity uuid references activity;
alter table form drop constraint form_purpose_check;
alter table form add check (purpose in ('EVALUATION', 'ASSESSMENT'));
alter table form add check ((purpose = 'ASSESSMENT') = (activity is not null));
alter table form drop constraint form_purpose_version_key;
alter table form add unique nulls not distinct (purpose, activity, version);

alter table form_question drop constraint form_question_kind_check;
alter table form_question drop constraint form_question_check;
alter table form_question add check (kind in ('SINGLE', 'MULTIPLE', 'YES_NO', 'SCALE', 'TEXT'));
alter table form_question add check ((kind in ('SINGLE', 'MULTIPLE', 'SCALE')) = (cardinality(options) > 0));
alter table form_question
  add column correct text[] not null default '{}',
  add column feedback text not null default '',
  add column reference text not null default '',
  add column objective uuid references activity_objective,
  add check (correct <@ options),
  add check (cardinality(correct) = 0 or kind = 'MULTIPLE' or (kind = 'SINGLE' and cardinality(correct) = 1));
comment on column form_question.correct is 'The right ones of the options; empty where nothing is right or wrong';
comment on column form_question.objective is 'The objective of the activity that the item measures';

-- What is announced before the start, and holds from then on (AMA PRA: minimum performance level; R32).
create table assessment (
  activity uuid primary key references activity,
  version int not null check (version > 0),
  pass_mark int check (pass_mark between 1 and 100),
  attempts int check (attempts between 1 and 20),
  baseline boolean not null,
  for_credit boolean not null,
  by uuid not null references person,
  at timestamptz not null
);
comment on column assessment.pass_mark is 'Percent of the items; null where none is announced yet';
comment on column assessment.attempts is 'Null is any number';
comment on column assessment.for_credit is 'Whether credit is claimed only by those who passed';

create table assessment_sitting (
  id uuid primary key,
  activity uuid not null references assessment,
  form uuid not null references form,
  person uuid not null references person,
  occasion text not null check (occasion in ('BEFORE', 'AFTER')),
  attempt int not null check (attempt > 0),
  pass_mark int,
  begun_at timestamptz not null,
  draft jsonb not null default '{}',
  submitted_at timestamptz,
  correct int,
  total int,
  passed boolean,
  unique (activity, person, occasion, attempt),
  check (occasion = 'AFTER' or attempt = 1),
  check (occasion = 'BEFORE' or pass_mark is not null),
  check ((submitted_at is null) = (correct is null) and (correct is null) = (total is null)),
  check ((passed is null) = (submitted_at is null or occasion = 'BEFORE')),
  check (correct between 0 and total and total > 0),
  check (passed = (correct * 100 >= pass_mark * total))
);
comment on table assessment_sitting is 'One time somebody answers: the baseline once, the post-activity assessment attempt by attempt';
comment on column assessment_sitting.draft is 'Answers as they are given, before they are handed in';
comment on column assessment_sitting.pass_mark is 'As it was announced when the learner began';
create unique index assessment_sitting_open on assessment_sitting (activity, person, occasion) where submitted_at is null;
create index assessment_sitting_form on assessment_sitting (form);

alter table form_answer add column sitting uuid references assessment_sitting;
alter table form_answer drop constraint form_answer_question_person_activity_session_key;
alter table form_answer add unique nulls not distinct (question, person, activity, session, sitting);
alter table form_answer add check (sitting is null or session is null);
create index form_answer_sitting on form_answer (sitting);

-- Items change places within one statement.
alter table form_question drop constraint form_question_form_position_key;
alter table form_question add unique (form, position) deferrable initially immediate;

create or replace function form_is_frozen() returns trigger language plpgsql as
$$ begin
  if exists (select from form_answer a join form_question q on q.id = a.question
             where q.form = coalesce(new.form, old.form))
     or exists (select from assessment_sitting s where s.form = coalesce(new.form, old.form)) then
    raise exception 'a form that was answered is frozen' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;

create function assessment_stays_as_announced() returns trigger language plpgsql as
$$ begin
  if (new.pass_mark is distinct from old.pass_mark or new.attempts is distinct from old.attempts)
     and exists (select from assessment_sitting s where s.activity = old.activity) then
    raise exception 'pass mark and attempts stay as they were announced' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger assessment_announced before update on assessment
  for each row execute function assessment_stays_as_announced();

create function sitting_is_handed_in_once() returns trigger language plpgsql as
$$ begin
  if old.submitted_at is not null then
    raise exception 'what was handed in stays' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger sitting_handed_in before update on assessment_sitting
  for each row execute function sitting_is_handed_in_once();

revoke delete, truncate on assessment from ${app-role};
revoke update, delete, truncate on assessment_sitting from ${app-role};
grant update (draft, submitted_at, correct, total, passed) on assessment_sitting to ${app-role};
