-- Work that takes longer than a page waits goes on in the background, whatever happens to the node that does it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_beat on scheduled_tasks (last_heartbeat);
comment on table scheduled_tasks is 'Jobs that are to run, as the library db-scheduler keeps them: which node has which, and when it last said that it lives';
create table job (
  id uuid primary key,
  kind text not null,
  subject uuid not null,
  label text not null,
  path text not null check (path like '/%'),
  started_by uuid not null references person,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELED')),
  done bigint not null check (done >= 0),
  total bigint check (total >= 0),
  continued int not null,
  failures int not null,
  problems int not null,
  error text,
  check ((state in ('DONE', 'FAILED', 'CANCELED')) = (ended_at is not null)),
  check (state <> 'FAILED' or error is not null)
);
create index job_newest on job (asked_at desc, id);
create index job_of_person on job (started_by);
create index job_of_subject on job (subject);
comment on table job is 'Work that somebody started: what, on what, how far it has come, and how it ended';
comment on column job.subject is 'What it works on: a row of the module that does the work';
comment on column job.done is 'How many parts are done; stored in the transaction that did them, so that no part is done twice';
comment on column job.continued is 'How often it went on after it had stopped';
comment on column job.failures is 'How often the step that is next has failed, one time after the other';
comment on column job.problems is 'How many parts could not be done; job_problem has the first of them';
comment on column job.error is 'Why it failed, or why its next step is tried again, in the words of a person';
create table job_count (
  job uuid not null references job,
  name text not null,
  number bigint not null,
  primary key (job, name)
);
comment on table job_count is 'The result of a job: how many of what';
create table job_problem (
  id uuid primary key,
  job uuid not null references job,
  number int not null,
  place text not null,
  message text not null,
  unique (job, number)
);
comment on table job_problem is 'Parts of a job that could not be done, and why';
create table job_cancellation (
  id uuid primary key,
  job uuid not null references job,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  settled_at timestamptz
);
create unique index job_cancellation_open on job_cancellation (job) where settled_at is null;
create index job_cancellation_asked_by on job_cancellation (asked_by);
comment on table job_cancellation is 'Who asked for the end of a job; settled once the job has ended';
