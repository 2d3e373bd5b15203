create table provider_accreditation (
  one boolean primary key default true check (one),
  version integer not null,
  accreditor text not null default '' check (length(accreditor) <= 160),
  status text check (status in ('PROVISIONAL', 'ACCREDITED', 'COMMENDATION', 'PROBATION')),
  from_on date,
  until_on date check (until_on > from_on)
);
comment on table provider_accreditation is 'Accreditor, status and term of the provider; one row at most';
comment on column provider_accreditation.from_on is 'First day of the term';
comment on column provider_accreditation.until_on is 'Last day of the term';
revoke delete, truncate on provider_accreditation from ${app-role};
