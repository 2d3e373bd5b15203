-- Credit is designated before the start, with amount and format, and never back-dated (AMA PRA; R29). What bodies call
-- their credit, and the wordings of statements, are dated data with their source.
create table credit_system (
  code text primary key,
  position int not null,
  name text not null,
  one text not null,
  many text not null,
  professions text[] not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  verified_on date
);
comment on column credit_system.many is 'The unit as it stands behind an amount; asterisks mark what is set in italics';
comment on column credit_system.verified_on is 'When it was last checked with the body; null if never';

insert into credit_system (code, position, name, one, many, professions, valid_from, source, verified_on) values
 ('AMA1', 1, 'AMA PRA Category 1 Credit™', '*AMA PRA Category 1 Credit*™', '*AMA PRA Category 1 Credits*™', '{PHYSICIAN,RESIDENT_PHYSICIAN}', '1968-01-01', 'American Medical Association, Physician''s Recognition Award', null),
 ('ANCC', 2, 'ANCC contact hours (nursing)', 'ANCC contact hour', 'ANCC contact hours', '{NURSE,NURSE_PRACTITIONER}', '2000-01-01', 'American Nurses Credentialing Center, Nursing Continuing Professional Development', null),
 ('ACPE', 3, 'ACPE contact hours (pharmacy)', 'ACPE contact hour', 'ACPE contact hours', '{PHARMACIST,PHARMACY_TECHNICIAN}', '2000-01-01', 'Accreditation Council for Pharmacy Education', null),
 ('AAPA', 4, 'AAPA Category 1 CME credit', 'AAPA Category 1 CME credit', 'AAPA Category 1 CME credits', '{PA}', '2000-01-01', 'American Academy of PAs', null),
 ('IPCE', 5, 'IPCE credit (interprofessional)', 'IPCE credit', 'IPCE credits', '{}', '2019-01-01', 'Joint Accreditation for Interprofessional Continuing Education', null);
comment on column credit_system.professions is 'Who earns it; empty is everybody';

create table credit_sought (
  activity uuid not null references activity,
  credit_system text not null references credit_system,
  primary key (activity, credit_system)
);

create table joint_provider (
  id uuid primary key,
  activity uuid not null references activity,
  name text not null check (length(trim(name)) > 0),
  named_by uuid not null references person,
  named_at timestamptz not null,
  dropped_by uuid references person,
  dropped_at timestamptz,
  check ((dropped_by is null) = (dropped_at is null))
);
create unique index joint_provider_once on joint_provider (activity, lower(name)) where dropped_at is null;

create table designation (
  id uuid primary key,
  activity uuid not null references activity,
  credit_system text not null references credit_system,
  quarters int not null check (quarters > 0),
  document text not null,
  starts_at timestamptz not null,
  by uuid not null references person,
  at timestamptz not null check (at < starts_at),
  unique (activity, credit_system)
);
comment on column designation.quarters is 'The maximum in quarter credits';
comment on column designation.starts_at is 'The first start as it stood then: designation is dated before it (R29)';

-- Fixed words of the bodies, with slots in braces; a new wording is a new version.
create table statement_template (
  code text not null,
  version int not null,
  part text not null check (part in ('ACCREDITATION', 'CREDIT')),
  umbrella text,
  providership text check (providership in ('DIRECT', 'JOINT')),
  credit_system text references credit_system,
  text text not null,
  source text not null,
  verified_on date,
  primary key (code, version),
  check ((part = 'ACCREDITATION') = (umbrella is not null)),
  check ((part = 'CREDIT') = (credit_system is not null))
);
comment on column statement_template.verified_on is 'When the wording was last checked with the accreditor; null if never';
insert into statement_template (code, version, part, umbrella, providership, credit_system, text, source, verified_on) values
 ('T1', 1, 'ACCREDITATION', 'ACCME_DIRECT', 'DIRECT', null, 'The {provider} is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians.', 'ACCME, accreditation statement for directly provided activities', null),
 ('T2', 1, 'ACCREDITATION', 'ACCME_DIRECT', 'JOINT', null, 'This activity has been planned and implemented in accordance with the accreditation requirements and policies of the Accreditation Council for Continuing Medical Education (ACCME) through the joint providership of {provider} and {partners}. The {provider} is accredited by the ACCME to provide continuing medical education for physicians.', 'ACCME, accreditation statement for jointly provided activities', null),
 ('T6', 1, 'ACCREDITATION', 'JOINT_ACCREDITATION', 'DIRECT', null, 'In support of improving patient care, {provider} is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.', 'Joint Accreditation for Interprofessional Continuing Education, statement for directly provided activities', null),
 ('T7', 1, 'ACCREDITATION', 'JOINT_ACCREDITATION', 'JOINT', null, 'In support of improving patient care, this activity has been planned and implemented by {provider} and {partners}. {provider} is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.', 'Joint Accreditation for Interprofessional Continuing Education, statement for jointly provided activities', null),
 ('T5', 1, 'CREDIT', null, null, 'AMA1', 'The {provider} designates this {format} for a maximum of {credits} *AMA PRA Category 1 Credit(s)*™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.', 'American Medical Association, credit designation statement', null),
 ('T9', 1, 'CREDIT', null, null, 'AAPA', '{provider} has been authorized by the American Academy of PAs (AAPA) to award AAPA Category 1 CME credit for activities planned in accordance with AAPA CME Criteria. This activity is designated for {credits} AAPA Category 1 CME credits. PAs should only claim credit commensurate with the extent of their participation.', 'American Academy of PAs, statement for jointly accredited providers', null),
 ('T8', 1, 'CREDIT', null, null, 'IPCE', 'This activity was planned by and for the healthcare team, and learners will receive {credits} Interprofessional Continuing Education (IPCE) credit for learning and change.', 'Joint Accreditation, Interprofessional Continuing Education credit statement', null);

create table activity_statement (
  id uuid primary key,
  activity uuid not null references activity,
  position int not null,
  template text not null,
  version int not null,
  text text not null,
  hash text not null,
  since timestamptz not null,
  until timestamptz check (until > since),
  foreign key (template, version) references statement_template
);
create unique index activity_statement_one on activity_statement (activity, position) where until is null;
comment on table activity_statement is 'What learners read, locked; a text that changes is a new row (R37)';

revoke update, delete, truncate on designation from ${app-role};
revoke insert, update, delete, truncate on credit_system from ${app-role};
revoke insert, delete, truncate on statement_template from ${app-role};
revoke delete, truncate on activity_statement, joint_provider from ${app-role};
