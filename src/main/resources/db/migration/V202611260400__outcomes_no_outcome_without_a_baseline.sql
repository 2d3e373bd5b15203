-- What an activity set out to change is measured before and after, by one definition (R47). A definition is frozen by its
-- first observation: saying it anew makes another turn, and what was observed under an earlier one is no baseline of it.
create table outcome_measure (
  id uuid primary key,
  version int not null,
  activity uuid not null references activity,
  definition int not null check (definition > 0),
  name text not null check (length(trim(name)) > 0),
  kind text not null check (kind in ('PROPORTION', 'MEAN')),
  numerator text not null check (length(trim(numerator)) > 0),
  denominator text not null check (length(trim(denominator)) > 0),
  unit text not null,
  better text not null check (better in ('HIGHER', 'LOWER')),
  domain text not null check (domain in ('QUALITY', 'EQUITY', 'WORKFORCE')),
  level text not null,
  measurement text not null check (measurement in ('OBJECTIVE', 'SUBJECTIVE')),
  steward text not null,
  source text not null,
  intervention text not null,
  intervened_on date not null,
  follow_up_due date,
  synthetic boolean not null,
  defined_by uuid not null references person,
  defined_at timestamptz not null,
  dropped_by uuid references person,
  dropped_at timestamptz,
  check (kind = 'PROPORTION' or length(trim(unit)) > 0),
  check (follow_up_due is null or follow_up_due > intervened_on),
  check ((dropped_by is null) = (dropped_at is null))
);
comment on table outcome_measure is 'What is measured to see whether an activity changed anything';
comment on column outcome_measure.definition is 'The turn of the definition that stands: kind, numerator, denominator and unit';
comment on column outcome_measure.level is 'Moore''s level (R51)';
comment on column outcome_measure.intervention is 'What came between before and after, as a claim of change names it';
comment on column outcome_measure.synthetic is 'Invented figures, marked wherever they are shown';
create index outcome_measure_activity on outcome_measure (activity) where dropped_at is null;

create table outcome_file (
  id uuid primary key,
  measure uuid not null references outcome_measure,
  file uuid not null references stored_file,
  sha256 bytea not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  loaded_by uuid references person,
  loaded_at timestamptz,
  check ((loaded_by is null) = (loaded_at is null)),
  unique (measure, sha256)
);
comment on table outcome_file is 'A table of observations as it was handed in; nothing counts before it is loaded';

create table outcome_observation (
  id uuid primary key,
  measure uuid not null references outcome_measure,
  definition int not null check (definition > 0),
  site text not null,
  first_day date not null,
  last_day date not null,
  numerator bigint,
  denominator bigint,
  n bigint,
  mean double precision,
  sd double precision,
  file uuid references outcome_file,
  by uuid not null references person,
  at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check (first_day <= last_day),
  check ((denominator > 0 and numerator between 0 and denominator and num_nulls(n, mean, sd) = 3)
    or (n > 0 and mean is not null and sd >= 0 and num_nulls(numerator, denominator) = 2)),
  check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3))
);
comment on table outcome_observation is 'So many of so many, or a mean of so many, at one site in some days';
comment on column outcome_observation.site is 'Empty for all sites together';
create unique index outcome_observation_once on outcome_observation (measure, definition, lower(site), first_day, last_day)
  where withdrawn_at is null;

create table outcome_claim (
  id uuid primary key,
  measure uuid not null references outcome_measure,
  turn int not null check (turn > 0),
  definition int not null,
  verdict text not null check (verdict in ('IMPROVED', 'NO_CHANGE_SHOWN', 'WRONG_WAY')),
  sentence text not null,
  by uuid not null references person,
  at timestamptz not null,
  unique (measure, turn)
);
comment on table outcome_claim is 'A claim of change as it was stated; the newest turn counts';

create table outcome_reference (
  id uuid primary key,
  activity uuid not null references activity,
  title text not null check (length(trim(title)) > 0),
  finding text not null check (length(trim(finding)) > 0),
  source text not null check (length(trim(source)) > 0),
  link text,
  caveats text not null check (length(trim(caveats)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
comment on table outcome_reference is 'What others published about the same change: evidence beside our figures, never one of them';
create index outcome_reference_activity on outcome_reference (activity) where removed_at is null;

revoke delete, truncate on outcome_measure from ${app-role};
revoke update, delete, truncate on outcome_file, outcome_observation, outcome_reference from ${app-role};
grant update (loaded_by, loaded_at) on outcome_file to ${app-role};
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on outcome_observation to ${app-role};
grant update (removed_by, removed_at) on outcome_reference to ${app-role};
revoke update, delete, truncate on outcome_claim from ${app-role};
