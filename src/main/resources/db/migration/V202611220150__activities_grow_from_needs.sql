create table activity_number (
  year int primary key,
  last int not null
);
comment on table activity_number is 'The last number given in a year: 2026-0042';

create table activity (
  id uuid primary key,
  version integer not null,
  number text not null unique check (number ~ '^\d{4}-\d{4,}$'),
  title text not null check (length(trim(title)) > 0),
  department uuid not null references department,
  owner uuid not null references person,
  stage text not null,
  format text,
  starts_on date not null,
  ends_on date not null,
  proposed_at timestamptz not null,
  check (ends_on >= starts_on)
);
create index activity_department on activity (department, stage);
create index activity_owner on activity (owner);

create table activity_audience (
  activity uuid not null references activity,
  profession text not null,
  primary key (activity, profession)
);

create table activity_objective (
  id uuid primary key,
  activity uuid not null references activity,
  position int not null,
  text text not null,
  proposed_as uuid not null unique,
  unique (activity, position)
);
comment on table activity_objective is 'The activity''s own objectives: proposed ones are adopted when the needs are approved (R23)';

create table activity_move (
  id uuid primary key,
  activity uuid not null references activity,
  from_stage text,
  to_stage text not null,
  by uuid not null references person,
  at timestamptz not null,
  why text
);
create index activity_move_activity on activity_move (activity, at);
revoke update, delete, truncate on activity_move from ${app-role};

create view activity_standing as
  select id as activity, department, owner, number, title from activity;
comment on view activity_standing is 'What scope needs to know of an activity, for every room';

create table needs_assessment (
  activity uuid primary key references activity,
  version integer not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED')),
  since timestamptz not null,
  submissions int not null default 0
);

-- The answer to one question: a row of its own, so that two people at two questions never meet.
create table needs_answer (
  activity uuid not null references needs_assessment,
  question text not null,
  version integer not null,
  text text not null default '',
  cause text not null default '',
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  primary key (activity, question)
);

comment on column needs_answer.cause is 'Of a typed need: its cause, or the barrier in its way';

create table needs_choice (
  activity uuid not null,
  question text not null,
  code text not null,
  primary key (activity, question, code),
  foreign key (activity, question) references needs_answer
);
comment on table needs_choice is 'What is ticked beside an answer: targets of the intended change, the format, competencies';

create table needs_evidence (
  id uuid primary key,
  activity uuid not null references needs_assessment,
  source text not null,
  citation text not null check (length(trim(citation)) > 0),
  dated date not null,
  link text,
  file uuid references stored_file,
  added_by uuid not null references person,
  added_at timestamptz not null
);
create index needs_evidence_activity on needs_evidence (activity);

create table needs_objective (
  id uuid primary key,
  version integer not null,
  activity uuid not null references needs_assessment,
  position int not null,
  text text not null check (length(trim(text)) > 0)
);
create index needs_objective_activity on needs_objective (activity, position);

create table needs_objective_need (
  objective uuid not null references needs_objective on delete cascade,
  need text not null check (need in ('KNOWLEDGE', 'COMPETENCE', 'PERFORMANCE')),
  primary key (objective, need)
);

create table needs_comment (
  id uuid primary key,
  version integer not null,
  activity uuid not null references needs_assessment,
  question text not null,
  text text not null check (length(trim(text)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  answer text,
  answered_by uuid references person,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index needs_comment_activity on needs_comment (activity);

-- The director's exception to R24: knowledge alone may pass, with a reason, as a risk on the record.
create table needs_exception (
  activity uuid primary key references needs_assessment,
  by uuid not null references person,
  at timestamptz not null,
  why text not null check (length(trim(why)) > 0)
);
revoke update, delete, truncate on needs_exception from ${app-role};
