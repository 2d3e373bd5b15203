-- findings A19: a key that was wrong is corrected after it was answered, and every attempt is scored by it.
alter table form_question add column accepted text[];
alter table form_question add column corrections int not null default 0;
comment on column form_question.accepted is 'Answers that count as right since the key was corrected; empty where the item does not count';
comment on column form_question.corrections is 'How often the key was corrected';

create table item_regrading (
  id uuid primary key,
  activity uuid not null references activity,
  question uuid not null references form_question,
  before text[] not null,
  accepted text[] not null,
  changed int not null check (changed >= 0),
  passed int not null check (passed >= 0),
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
comment on table item_regrading is 'Corrections of keys of items that were answered already';
comment on column item_regrading.accepted is 'The answers that are right from then on; empty where the item does not count';
comment on column item_regrading.changed is 'How many attempts got another score';
comment on column item_regrading.passed is 'How many people passed only then';
create index item_regrading_question on item_regrading (question, at);

create table attempt_rescoring (
  id uuid primary key,
  regrading uuid not null references item_regrading,
  attempt uuid not null references assessment_sitting,
  correct_before int not null,
  total_before int not null,
  passed_before boolean,
  correct int not null,
  total int not null,
  passed boolean,
  unique (regrading, attempt),
  check (correct between 0 and total and total > 0),
  check (passed or passed_before is not true)
);
comment on table attempt_rescoring is 'What an attempt scored before and after a key was corrected; nobody loses a pass';
create index attempt_rescoring_attempt on attempt_rescoring (attempt);

revoke update, delete, truncate on item_regrading, attempt_rescoring from ${app-role};

-- An answered form is frozen but for the correction of its keys.
create or replace function form_is_frozen() returns trigger language plpgsql as
$$ declare same form_question; begin
  if tg_op = 'UPDATE' then
    same := new;
    same.accepted := old.accepted;
    same.corrections := old.corrections;
    if same is not distinct from old then return new; end if;
  end if;
  if exists (select from form_answer a join form_question q on q.id = a.question
             where q.form = coalesce(new.form, old.form))
     or exists (select from assessment_sitting s where s.form = coalesce(new.form, old.form)) then
    raise exception 'a form that was answered is frozen' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;

-- What was submitted stays but for a score that a correction records.
create or replace function sitting_is_handed_in_once() returns trigger language plpgsql as
$$ declare same assessment_sitting; begin
  if old.submitted_at is not null then
    same := new;
    same.correct := old.correct;
    same.total := old.total;
    same.passed := old.passed;
    if same is distinct from old or not exists (select from attempt_rescoring r where r.attempt = old.id
        and r.correct = new.correct and r.total = new.total and r.passed is not distinct from new.passed
        and r.correct_before = old.correct and r.total_before = old.total) then
      raise exception 'what was handed in stays' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;

-- Whoever had passed keeps the pass, so a pass may stand above a score by a corrected key.
do $$ declare one text; begin
  select conname into strict one from pg_constraint
    where conrelid = 'assessment_sitting'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%pass_mark%' and pg_get_constraintdef(oid) like '%100%';
  execute format('alter table assessment_sitting drop constraint %I', one);
end $$;
alter table assessment_sitting add check (passed or correct * 100 < pass_mark * total);
