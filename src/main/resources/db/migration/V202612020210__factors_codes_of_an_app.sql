-- Who has a second factor signs in with a code of an app after the password, or with one of ten recovery codes.
create table second_factor (
  id uuid primary key,
  person uuid not null references person,
  secret text not null,
  since_at timestamptz not null,
  last_step bigint not null,
  ended_at timestamptz,
  ended_by uuid
);
create unique index second_factor_in_use on second_factor (person) where ended_at is null;
comment on table second_factor is 'The app whose codes a person signs in with; at most one of a person is in use';
comment on column second_factor.secret is 'Base32, encrypted where the installation has a key';
comment on column second_factor.last_step is 'The latest half minute whose code was used: no code is good twice';
create table recovery_code (
  id uuid primary key,
  factor uuid not null references second_factor,
  code_hash text not null,
  used_at timestamptz
);
create index recovery_code_of_factor on recovery_code (factor);
comment on table recovery_code is 'Codes for who has lost the app, each good once; only hashes are stored';
