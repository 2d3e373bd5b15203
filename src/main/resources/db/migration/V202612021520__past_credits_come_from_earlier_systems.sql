-- Credit that learners earned before the office used Baseline, as an earlier system recorded it. It was not awarded here: it has no
-- certificate of completion, and no report to an accreditor counts it.
create table past_credit (
  id uuid primary key,
  version integer not null,
  person uuid not null references person,
  natural_key text not null check (length(natural_key) between 1 and 1000),
  title text not null check (length(trim(title)) between 1 and 300),
  provider text not null check (length(provider) <= 200),
  started_on date,
  ended_on date,
  completed_on date not null check (completed_on >= '1950-01-01'),
  format text not null check (length(format) <= 120),
  credit_system text references credit_system,
  amount numeric(8, 3) not null check (amount >= 0),
  credited_as text not null check (credited_as in ('PHYSICIAN', 'NON_PHYSICIAN', 'ATTENDANCE')),
  accreditation text not null check (length(accreditation) <= 1000),
  certificate_number text not null check (length(certificate_number) <= 120),
  activity_reference text not null check (length(activity_reference) <= 120),
  source_system text not null check (length(trim(source_system)) between 1 and 120),
  source_row bigint not null check (source_row > 0),
  import uuid not null,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check (ended_on is null or started_on is not null and ended_on >= started_on),
  check ((credited_as = 'ATTENDANCE') = (credit_system is null)),
  check (amount > 0 or credited_as = 'ATTENDANCE'),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
comment on table past_credit is 'Credit from before the office used Baseline, as an earlier system recorded it: no award, no certificate of completion';
comment on column past_credit.natural_key is 'What makes it one entry of the earlier system: the system, the activity, the day and the credit; never changed';
comment on column past_credit.format is 'In the words of the earlier system';
comment on column past_credit.credit_system is 'Null for attendance without credit, whose amount is hours';
comment on column past_credit.amount is 'As recorded there; steps of a quarter are not required';
comment on column past_credit.import is 'The import that brought it; source_row is the row of its file';
comment on column past_credit.withdrawn_at is 'Staff withdrew it, with the reason; it can be restored';

-- The same row twice is one entry, also from two imports at once.
create unique index past_credit_once on past_credit (person, natural_key);
create index past_credit_import on past_credit (import);

revoke update, delete, truncate on past_credit from ${app-role};
grant update (version, title, provider, started_on, ended_on, completed_on, format, credit_system, amount, credited_as, accreditation,
  certificate_number, withdrawn_by, withdrawn_at, withdrawn_why) on past_credit to ${app-role};

-- Takes entries back whose import is undone, where nobody has worked with them since; says which.
create function take_back_past_credits(entries uuid[]) returns setof uuid
language sql security definer set search_path = public as
$$ delete from past_credit where id = any(entries) and version = 0 returning id $$;
revoke all on function take_back_past_credits (uuid[]) from public;
grant execute on function take_back_past_credits (uuid[]) to ${app-role};
