-- Files of the NPI registry (NPPES) are compared with the directory; each difference is decided by a person, once.
create table nppes_file (
  id uuid primary key,
  version int not null,
  name text not null,
  stored_file uuid references stored_file,
  bytes bigint not null,
  modified bigint not null,
  state text not null,
  rows bigint not null,
  matched bigint not null,
  complete boolean not null,
  job uuid references job,
  started_by uuid not null references person,
  started_at timestamptz not null
);
create index nppes_file_newest on nppes_file (started_at desc, id);
create index nppes_file_started_by on nppes_file (started_by);
create index nppes_file_stored_file on nppes_file (stored_file);
create index nppes_file_job on nppes_file (job);
comment on table nppes_file is 'Files of the NPI registry that were compared, and how far';
comment on column nppes_file.stored_file is 'The uploaded file; null where it lies in the folder of the server';
comment on column nppes_file.modified is 'When a file in the folder last changed, in milliseconds since 1970; 0 for an uploaded one';
comment on column nppes_file.state is 'Where people without a license on record are looked for by name; empty for nowhere';
comment on column nppes_file.rows is 'How many rows are compared: where the next step goes on';

create table registry_difference (
  id uuid primary key,
  version int not null,
  file uuid not null references nppes_file,
  person uuid not null references person,
  npi text not null,
  topic text not null check (topic in ('SUGGESTED', 'REPLACED', 'DEACTIVATED', 'NAME', 'CREDENTIAL', 'PROFESSION', 'LICENSE', 'SPECIALTY')),
  ours text not null,
  theirs text not null,
  registered text not null,
  found_at timestamptz not null,
  decision text check (decision in ('TAKEN', 'LEFT', 'NOT_THIS_PERSON')),
  decided_by uuid references person,
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
create unique index registry_difference_once on registry_difference (person, npi, topic, theirs);
create index registry_difference_open on registry_difference (person, npi) where decision is null;
create index registry_difference_file on registry_difference (file);
create index registry_difference_decided_by on registry_difference (decided_by);
comment on table registry_difference is 'Where the NPI registry differs from the directory, and what was decided: it is not asked again';
comment on column registry_difference.ours is 'What the directory had when the file was compared';
comment on column registry_difference.theirs is 'What the registry has; a name as it is sorted, so that a surname of several words stays one';
comment on column registry_difference.registered is 'Name, degrees and place as registered, by which the person is recognized';

create table credential_spelling (
  spelling text primary key check (spelling ~ '^[A-Z0-9]+$'),
  version int not null,
  credentials text not null check (length(credentials) between 1 and 60),
  profession text not null,
  by uuid references person,
  at timestamptz
);
create index credential_spelling_by on credential_spelling (by);
comment on table credential_spelling is 'What a credential text of the registry means, in letters and digits alone; never found by a part of it';
comment on column credential_spelling.by is 'Who stated it; null for those delivered with the product';
insert into credential_spelling (spelling, version, credentials, profession)
select s, 0, c, p from (values
 ('MD', 'MD', 'PHYSICIAN'), ('MDPHD', 'MD, PhD', 'PHYSICIAN'), ('MDMPH', 'MD, MPH', 'PHYSICIAN'),
 ('MDFACS', 'MD, FACS', 'PHYSICIAN'), ('MDFACC', 'MD, FACC', 'PHYSICIAN'), ('MDFACP', 'MD, FACP', 'PHYSICIAN'),
 ('DO', 'DO', 'PHYSICIAN'), ('OD', 'OD', 'OPTOMETRIST'), ('DDS', 'DDS', 'DENTIST'), ('DMD', 'DMD', 'DENTIST'),
 ('PHARMD', 'PharmD', 'PHARMACIST'), ('RPH', 'RPh', 'PHARMACIST'), ('PA', 'PA', 'PA'), ('PAC', 'PA-C', 'PA'),
 ('RPAC', 'RPA-C', 'PA'), ('MSPAC', 'MS, PA-C', 'PA'), ('PHYSICIANASSISTANT', 'PA', 'PA'), ('RN', 'RN', 'NURSE'),
 ('RNBSN', 'RN, BSN', 'NURSE'), ('BSNRN', 'BSN, RN', 'NURSE'), ('NP', 'NP', 'NURSE_PRACTITIONER'), ('NPC', 'NP-C', 'NURSE_PRACTITIONER'),
 ('FNP', 'FNP', 'NURSE_PRACTITIONER'), ('FNPC', 'FNP-C', 'NURSE_PRACTITIONER'), ('FNPBC', 'FNP-BC', 'NURSE_PRACTITIONER'),
 ('CFNP', 'CFNP', 'NURSE_PRACTITIONER'), ('CRNP', 'CRNP', 'NURSE_PRACTITIONER'), ('CNP', 'CNP', 'NURSE_PRACTITIONER'),
 ('ANP', 'ANP', 'NURSE_PRACTITIONER'), ('ANPC', 'ANP-C', 'NURSE_PRACTITIONER'), ('PNP', 'PNP', 'NURSE_PRACTITIONER'),
 ('WHNP', 'WHNP', 'NURSE_PRACTITIONER'), ('ACNP', 'ACNP', 'NURSE_PRACTITIONER'), ('MSNFNP', 'MSN, FNP', 'NURSE_PRACTITIONER'),
 ('NURSEPRACTITIONER', 'NP', 'NURSE_PRACTITIONER'), ('PSYD', 'PsyD', 'PSYCHOLOGIST'), ('LCSW', 'LCSW', 'SOCIAL_WORKER'),
 ('LICSW', 'LICSW', 'SOCIAL_WORKER'), ('MSWLCSW', 'MSW, LCSW', 'SOCIAL_WORKER'), ('RD', 'RD', 'DIETITIAN'), ('RDN', 'RDN', 'DIETITIAN'),
 ('ATC', 'ATC', 'ATHLETIC_TRAINER'), ('DC', 'DC', 'OTHER'), ('DPM', 'DPM', 'OTHER'), ('PT', 'PT', 'OTHER'), ('DPT', 'DPT', 'OTHER'),
 ('PTDPT', 'PT, DPT', 'OTHER'), ('AUD', 'AuD', 'OTHER'), ('CRNA', 'CRNA', 'OTHER'), ('CNM', 'CNM', 'OTHER')
) all_spellings (s, c, p);

create or replace function erase_credentials(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from person_npi where person = any(entries);
  delete from license where person = any(entries);
  delete from board_certification where person = any(entries);
  delete from person_specialty where person = any(entries);
  delete from registry_difference where person = any(entries);
end $$;
revoke all on function erase_credentials (uuid[]) from public;
grant execute on function erase_credentials (uuid[]) to ${app-role};
