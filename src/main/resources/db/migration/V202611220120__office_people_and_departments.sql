create table provider (
  one boolean primary key default true check (one),
  name text not null check (length(trim(name)) > 0),
  short_name text not null,
  zone text not null,
  umbrella text not null check (umbrella in ('ACCME_DIRECT', 'STATE_ACCREDITED', 'JOINT_ACCREDITATION', 'OTHER')),
  synthetic boolean not null default false
);
comment on table provider is 'The accredited provider: one row, as one installation is one office';
comment on column provider.synthetic is 'Invented office: every page says so';

create table department (
  id uuid primary key,
  code text not null unique,
  name text not null unique
);

create table person (
  id uuid primary key,
  version integer not null,
  name text not null check (length(trim(name)) > 0),
  sort_name text not null,
  credentials text not null default '',
  profession text not null,
  department uuid references department,
  birth_month smallint,
  birth_day smallint,
  check ((birth_month is null) = (birth_day is null)),
  check (birth_month between 1 and 12),
  check (birth_day between 1 and 31)
);
comment on column person.birth_month is 'Month and day only, never the year (R69)';
create index person_sort_name on person (sort_name);

create table account (
  id uuid primary key,
  person uuid not null unique references person,
  email text not null,
  password_hash text not null,
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  demo_duty text,
  closed_at timestamptz
);
create unique index account_email on account (lower(email));

create table access_grant (
  id uuid primary key,
  person uuid not null references person,
  role text not null,
  scope_kind text not null check (scope_kind in ('OFFICE', 'DEPARTMENT', 'ACTIVITY', 'SELF')),
  scope uuid,
  from_at timestamptz not null,
  until_at timestamptz,
  check ((scope is null) = (scope_kind in ('OFFICE', 'SELF')))
);
create index access_grant_person on access_grant (person);
create index access_grant_scope on access_grant (scope) where scope is not null;

create table sign_in_attempt (
  id uuid primary key,
  who text not null,
  at timestamptz not null
);
comment on column sign_in_attempt.who is 'Digest of an address or of an e-mail; rows go when the sign-in succeeds or the window has passed';
create index sign_in_attempt_who on sign_in_attempt (who, at);
