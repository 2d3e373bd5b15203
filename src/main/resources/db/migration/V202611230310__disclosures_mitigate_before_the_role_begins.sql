-- The register of companies: who is ineligible is decided once, with the rationale (Standards, Eligibility).
create table company (
  id uuid primary key,
  version integer not null,
  name text not null check (length(trim(name)) > 0),
  kind text not null check (kind in ('ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED')),
  ownership text not null check (ownership in ('PUBLIC', 'PRIVATE', 'UNKNOWN')),
  rationale text not null default '',
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  determined_by uuid,
  determined_at timestamptz,
  check ((kind = 'UNDETERMINED') = (determined_at is null)),
  check (kind = 'UNDETERMINED' or length(trim(rationale)) > 0)
);
create unique index company_name on company (lower(name));

create table company_alias (
  company uuid not null references company,
  alias text not null check (length(trim(alias)) > 0)
);
create unique index company_alias_once on company_alias (lower(alias));

-- What a person said at one moment; a later disclosure stands beside it and never changes it (Standard 3.1).
create table disclosure (
  id uuid primary key,
  person uuid not null references person,
  submitted_at timestamptz not null,
  method text not null check (method in ('FORM', 'RENEWAL', 'VERBAL')),
  recorded_by uuid not null,
  definition text not null,
  nothing boolean not null,
  supersedes uuid unique references disclosure
);
comment on column disclosure.definition is 'The wording of the definition and of the 24 months that the person was given';
comment on column disclosure.supersedes is 'The one that stood when this was written: of two written at once only one can follow it';
create index disclosure_person on disclosure (person, submitted_at desc);
create unique index disclosure_first on disclosure (person) where supersedes is null;

create table disclosed_relationship (
  disclosure uuid not null references disclosure,
  position int not null,
  company uuid not null references company,
  nature text not null,
  ended_on date,
  primary key (disclosure, company, nature)
);
create index disclosed_relationship_company on disclosed_relationship (company);

create view company_named as
  select distinct r.company, d.person from disclosure d join disclosed_relationship r on r.disclosure = d.id
  where not exists (select 1 from disclosure later where later.supersedes = d.id);
comment on view company_named is 'Who names a company in the disclosure that stands, for the rooms that use the register';

create table disclosure_change_reported (
  id uuid primary key,
  person uuid not null references person,
  by uuid not null,
  at timestamptz not null,
  why text not null check (length(trim(why)) > 0)
);
create index disclosure_change_reported_person on disclosure_change_reported (person, at desc);

create table disclosure_request (
  id uuid primary key,
  contributor uuid not null references activity_contributor,
  by uuid not null,
  at timestamptz not null
);
create index disclosure_request_contributor on disclosure_request (contributor, at desc);

-- Every decision is a row; the newest of a relationship stands. The turn lets only one of two raced decisions in.
create table clearance_decision (
  id uuid primary key,
  contributor uuid not null references activity_contributor,
  company uuid references company,
  nature text,
  turn int not null check (turn > 0),
  outcome text not null,
  method text,
  peer uuid references person,
  exception text check (exception in ('A', 'B', 'C')),
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  check ((company is null) = (nature is null)),
  check ((outcome = 'EXCEPTION_GRANTED') = (exception is not null)),
  unique nulls not distinct (contributor, company, nature, turn)
);

create table activity_exempt (
  activity uuid primary key references activity,
  ground text not null check (ground in ('NON_CLINICAL', 'LEARNER_CONTROLLED', 'SELF_DIRECTED')),
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
comment on table activity_exempt is 'Standard 3 need not be followed, with the reason (R10)';

revoke update, delete, truncate on disclosure, disclosed_relationship, disclosure_change_reported,
  disclosure_request, clearance_decision, activity_exempt from ${app-role};
