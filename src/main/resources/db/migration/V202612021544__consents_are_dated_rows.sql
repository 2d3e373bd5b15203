-- What people consent to, with the wording and its version, until they withdraw it. Another wording is another version.
create table consent_wording (
  kind text not null check (kind in ('REPORTING', 'PHOTOGRAPHS', 'ANNOUNCEMENTS')),
  version int not null check (version > 0),
  text text not null check (length(trim(text)) between 1 and 4000),
  by uuid references person,
  since timestamptz not null,
  primary key (kind, version)
);
comment on table consent_wording is 'Versions of the wordings that people consent to';
comment on column consent_wording.by is 'Null for the wording the product came with';

insert into consent_wording (kind, version, text, by, since) values
 ('REPORTING', 1, 'I agree that my name, the month and day of my birth, my license or board ID, and the credit I earned are reported to the boards, licensing bodies and accrediting organizations that record it.', null, '2026-12-02 12:00:00+00'),
 ('PHOTOGRAPHS', 1, 'I agree that photographs and recordings of me taken at activities are used to document and announce continuing education of this office.', null, '2026-12-02 12:00:00+00'),
 ('ANNOUNCEMENTS', 1, 'I agree to receive email about upcoming activities of this office.', null, '2026-12-02 12:00:00+00');

create table consent (
  id uuid primary key,
  person uuid not null references person,
  kind text not null,
  wording int not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  foreign key (kind, wording) references consent_wording (kind, version)
);
comment on table consent is 'Consents of people; a withdrawn one stays, with its date';
comment on column consent.wording is 'The version that was shown';
create unique index consent_in_force on consent (person, kind) where withdrawn_at is null;

revoke update, delete, truncate on consent_wording, consent from ${app-role};
grant update (withdrawn_at) on consent to ${app-role};
