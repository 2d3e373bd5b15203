-- ACPE knows an activity by its Universal Activity Number; no two activities have the same (R42).
create table universal_activity_number (
  id uuid primary key,
  activity uuid not null references activity,
  number text not null check (number ~ '^([0-9]{4}|JA[0-9]{7})-(0000|9999)-[0-9]{2}-[0-9]{3}-[LHBM][0-9]{2}-[PT]$'),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
comment on table universal_activity_number is 'Universal Activity Numbers of ACPE; a removed one stays in the record';
create unique index universal_activity_number_once on universal_activity_number (number) where removed_at is null;
create index universal_activity_number_activity on universal_activity_number (activity);
revoke delete, truncate on universal_activity_number from ${app-role};
