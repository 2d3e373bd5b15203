-- Whether an activity receives commercial support is a recorded answer (Standard 4): nothing yet, none as somebody attested, or
-- its supporters. Rows are only added or withdrawn. There is no column for an amount or a value: what is given in kind has a
-- nature and no value (R14), and the ledger of money comes with budgets.
-- Activities that were approved before this table existed have no answer: nobody was asked, and a constant is no answer.
create table support_attestation (
  id uuid primary key,
  activity uuid not null references activity,
  attested_by uuid not null references person,
  attested_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz check (withdrawn_at >= attested_at),
  withdrawn_why text check (length(trim(withdrawn_why)) > 0),
  check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3))
);
create unique index support_attestation_one on support_attestation (activity) where withdrawn_at is null;
comment on table support_attestation is 'Staff attested that an activity receives no commercial support; one in effect at a time.';

create table supporter (
  id uuid primary key,
  activity uuid not null references activity,
  company uuid not null references company,
  nature text not null check (nature in ('MONEY', 'DURABLE_EQUIPMENT', 'FACILITIES_SPACE', 'DISPOSABLE_SUPPLIES',
    'ANIMAL_TISSUE', 'HUMAN_TISSUE', 'OTHER_IN_KIND')),
  added_by uuid not null references person,
  added_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz check (withdrawn_at >= added_at),
  withdrawn_why text check (length(trim(withdrawn_why)) > 0),
  check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3))
);
create unique index supporter_once on supporter (activity, company, nature) where withdrawn_at is null;
comment on table supporter is 'Companies of the register that support an activity, with money or in kind; never a typed name (R9).';

create table support_agreement (
  id uuid primary key,
  supporter uuid not null references supporter,
  turn int not null check (turn > 0),
  file uuid not null references stored_file,
  sha256 bytea not null check (octet_length(sha256) = 32),
  provider_signed_on date,
  company_signed_on date,
  filed_by uuid not null references person,
  filed_at timestamptz not null,
  unique (supporter, turn),
  check (provider_signed_on <= (filed_at at time zone 'UTC')::date + 1),
  check (company_signed_on <= (filed_at at time zone 'UTC')::date + 1)
);
comment on table support_agreement is 'Versions of the agreement with a supporter; the highest turn is current (R11).';

revoke update, delete, truncate on support_attestation, supporter, support_agreement from ${app-role};
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on support_attestation to ${app-role};
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on supporter to ${app-role};
