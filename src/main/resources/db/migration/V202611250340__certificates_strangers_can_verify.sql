-- A certificate of completion is a row, made with the claim; paper is printed from it. A corrected name is a revision of the
-- same serial; a reversed award is said for ever (R40). Nothing of it can be deleted or rewritten (R54).
create table certificate (
  serial text primary key check (serial ~ '^[0-9AC-HJKMNP-RTVWXY]{20}$'),
  claim uuid not null unique references credit_claim,
  learner uuid not null references person,
  kind text not null check (kind in ('CREDIT', 'PARTICIPATION')),
  issued_at timestamptz not null,
  name_hidden boolean not null default false,
  mail_due_at timestamptz
);
comment on column certificate.serial is '97 random bits; no two signs look alike';
comment on column certificate.name_hidden is 'Whoever verifies must type the name first; the learner chooses';
comment on column certificate.mail_due_at is 'When a node takes it to mail it; null once it was, or where there is nowhere to send it';
create index certificate_learner on certificate (learner, issued_at desc);
create index certificate_mail on certificate (mail_due_at) where mail_due_at is not null;

create table certificate_revision (
  serial text not null references certificate,
  revision int not null check (revision > 0),
  name text not null check (length(trim(name)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  primary key (serial, revision)
);
comment on column certificate_revision.name is 'The learner as it is printed, with degrees';

create table certificate_print (
  serial text not null,
  revision int not null,
  template int not null,
  content jsonb not null,
  at timestamptz not null,
  primary key (serial, revision),
  foreign key (serial, revision) references certificate_revision
);
comment on table certificate_print is 'What the paper says, kept when it is printed first, so that it says the same ever after';

-- Each question is written down before it is answered, so that all nodes count the same; addresses only as digests.
create table verify_attempt (
  id uuid primary key,
  who text not null,
  at timestamptz not null
);
create index verify_attempt_who on verify_attempt (who, at);
create index verify_attempt_at on verify_attempt (at);

-- Credit that others awarded, as the learner says; never added to ours (R73).
create table external_credit (
  id uuid primary key,
  version integer not null,
  learner uuid not null references person,
  title text not null check (length(trim(title)) > 0),
  provider text not null check (length(trim(provider)) > 0),
  completed_on date not null,
  credit_system text not null check (length(trim(credit_system)) > 0),
  amount numeric(6, 2) not null check (amount > 0),
  file uuid references stored_file,
  entered_at timestamptz not null,
  removed_at timestamptz
);
comment on column external_credit.credit_system is 'In the learner''s words: a body''s name from our list, or another';
comment on column external_credit.removed_at is 'Taken off the transcript by the learner';
create index external_credit_learner on external_credit (learner, completed_on desc) where removed_at is null;

revoke update, delete, truncate on certificate, certificate_revision, certificate_print from ${app-role};
grant update (name_hidden, mail_due_at) on certificate to ${app-role};
revoke update, truncate on verify_attempt from ${app-role};
revoke delete, truncate on external_credit from ${app-role};
