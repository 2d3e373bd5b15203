-- Questions are rows of a version of a form. A version is frozen by its first answer: whoever wants other questions makes
-- the next one. There is no rule of outside bodies on what is asked; bias is asked because a "no" must reach the director
-- (Standards for Integrity and Independence 2; R72).
create table form (
  id uuid primary key,
  purpose text not null check (purpose in ('EVALUATION')),
  version int not null check (version > 0),
  since timestamptz not null,
  unique (purpose, version)
);

create table form_question (
  id uuid primary key,
  form uuid not null references form,
  position int not null,
  kind text not null check (kind in ('SINGLE', 'YES_NO', 'SCALE', 'TEXT')),
  wording text not null check (length(trim(wording)) > 0),
  options text[] not null default '{}',
  required boolean not null,
  bias boolean not null default false,
  unique (form, position),
  check ((kind in ('SINGLE', 'SCALE')) = (cardinality(options) > 0)),
  check (not bias or kind = 'YES_NO')
);
comment on column form_question.bias is 'A "no" to this one reaches the director at once';

create table form_answer (
  id uuid primary key,
  question uuid not null references form_question,
  person uuid not null references person,
  activity uuid not null references activity,
  session uuid references agenda_slot,
  answer text not null,
  note text not null default '',
  at timestamptz not null,
  unique nulls not distinct (question, person, activity, session)
);
comment on column form_answer.session is 'The session of a series; null where an activity is evaluated as a whole';
create index form_answer_activity on form_answer (activity);

create table bias_review (
  answer uuid primary key references form_answer,
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);

create function form_is_frozen() returns trigger language plpgsql as
$$ begin
  if exists (select from form_answer a join form_question q on q.id = a.question
             where q.form = coalesce(new.form, old.form)) then
    raise exception 'a form that was answered is frozen' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger form_frozen before insert or update or delete on form_question
  for each row execute function form_is_frozen();

insert into form (id, purpose, version, since) values ('01a20000-0000-7000-8000-000000000001', 'EVALUATION', 1, '2025-01-01T00:00:00Z');
insert into form_question (id, form, position, kind, wording, options, required, bias) values
 ('01a20000-0000-7000-8000-000000000011', '01a20000-0000-7000-8000-000000000001', 1, 'SINGLE',
  'As a result, will you change something in practice?',
  '{"Yes, I have decided what","Yes, but I still need to work it out","No, I do so already","No"}', true, false),
 ('01a20000-0000-7000-8000-000000000012', '01a20000-0000-7000-8000-000000000001', 2, 'YES_NO',
  'Was the content free of commercial bias?', '{}', true, true),
 ('01a20000-0000-7000-8000-000000000013', '01a20000-0000-7000-8000-000000000001', 3, 'SCALE',
  'How relevant was it to your practice? 1 is not at all, 5 is very.', '{1,2,3,4,5}', true, false),
 ('01a20000-0000-7000-8000-000000000014', '01a20000-0000-7000-8000-000000000001', 4, 'TEXT',
  'What will stand in the way?', '{}', false, false);

revoke update, delete, truncate on form_answer, bias_review, form from ${app-role};
