-- Windows and limits that an office changes within a range. The application changes the value only.
create table office_limit (
  code text primary key check (code ~ '^[A-Z_]+$'),
  version int not null default 0,
  value int not null,
  unit text not null check (unit in ('MONTHS', 'DAYS', 'MINUTES', 'PERCENT')),
  usual int not null,
  lowest int not null check (lowest >= 0),
  highest int not null,
  source text not null check (length(source) between 1 and 300),
  check (value between lowest and highest),
  check (usual between lowest and highest)
);
comment on table office_limit is 'Windows and limits of the office, with the range it may set them in';
comment on column office_limit.usual is 'The value the product comes with';
comment on column office_limit.source is 'Where the rule comes from';
revoke insert, update, delete, truncate on office_limit from ${app-role};
grant update (value, version) on office_limit to ${app-role};

insert into office_limit (code, value, unit, usual, lowest, highest, source) values
 ('DISCLOSURE_LOOK_BACK', 24, 'MONTHS', 24, 24, 60, 'ACCME Standards for Integrity and Independence in Accredited Continuing Education, Standard 3.1'),
 ('DISCLOSURE_VALIDITY', 12, 'MONTHS', 12, 1, 12, 'No accrediting organization sets a number. Providers commonly renew disclosures every 12 months, so that each covers the time before the activity.'),
 ('LATE_CLAIM', 30, 'DAYS', 30, 1, 365, 'Set by the provider. No accrediting organization sets a number.'),
 ('EARLY_CHECK_IN', 30, 'MINUTES', 30, 0, 240, 'Set by the provider. Attendance is recorded when it happens, not before.');
