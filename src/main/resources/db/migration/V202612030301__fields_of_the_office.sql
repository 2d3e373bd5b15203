-- Fields that the office adds to people, activities and registrations, and what was entered in them.
create table own_field (
  id uuid primary key,
  version int not null,
  subject text not null check (subject in ('PERSON', 'ACTIVITY', 'REGISTRATION')),
  kind text not null check (kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'YES_NO', 'ONE', 'SEVERAL')),
  label text not null check (length(trim(label)) between 1 and 80),
  help text not null check (length(help) <= 300),
  audience text not null check (audience in ('STAFF', 'LEARNER')),
  required boolean not null,
  listed boolean not null,
  options text[] not null,
  former_options text[] not null,
  position int not null check (position between 1 and 999),
  made_at timestamptz not null,
  retired_at timestamptz check (retired_at >= made_at),
  check (subject <> 'ACTIVITY' or audience = 'STAFF'),
  check ((kind in ('ONE', 'SEVERAL')) = (cardinality(options) > 0))
);
comment on table own_field is 'Fields that the office defined; a retired one stays, with what was entered in it';
comment on column own_field.audience is 'Who fills it in: staff alone, or the learner';
comment on column own_field.listed is 'Whether lists show it as a column';
comment on column own_field.former_options is 'Choices that were removed; earlier answers still name them';
create unique index own_field_label on own_field (subject, lower(label));

create table own_field_answer (
  id uuid primary key,
  version int not null,
  field uuid not null references own_field,
  person uuid references person,
  activity uuid references activity,
  registration uuid references registration,
  written text,
  amount numeric(19, 4),
  day date,
  chosen text[],
  answered_at timestamptz not null,
  found_by text not null generated always as (folded(coalesce(written, ''))) stored,
  check (num_nonnulls(written, amount, day, chosen) <= 1),
  check (num_nonnulls(person, activity) = 1),
  check (registration is null or activity is null)
);
comment on table own_field_answer is 'What was entered in a field of the office; an emptied one stays without a value';
comment on column own_field_answer.person is 'Whom it is about; with a registration, who registered';
comment on column own_field_answer.found_by is 'What search compares';
create unique index own_field_answer_person on own_field_answer (field, person) where registration is null and activity is null;
create unique index own_field_answer_activity on own_field_answer (field, activity) where activity is not null;
create unique index own_field_answer_registration on own_field_answer (field, registration) where registration is not null;
create index own_field_answer_of_person on own_field_answer (person) where person is not null;
create index own_field_answer_of_activity on own_field_answer (activity) where activity is not null;
create index own_field_answer_of_registration on own_field_answer (registration) where registration is not null;

revoke delete, truncate on own_field, own_field_answer from ${app-role};

-- What was entered in the office's own fields about a person, or with a registration, goes with the person. Everything else as before.
create or replace function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from own_field_answer where person = any(entries);
  delete from mail_link where person = any(entries);
  delete from known_device where person = any(entries);
  delete from remembered_device where person = any(entries);
  delete from saved_view where owner = any(entries);
  delete from person_identifier where person = any(entries);
  delete from registration_echo where person = any(entries);
  delete from personal_message where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
  delete from address_change where person = any(entries);
  delete from identity_connection where person = any(entries);
  delete from provider_identity where person = any(entries);
  delete from scim_user where person = any(entries);
  delete from account_invitation where person = any(entries);
  delete from recovery_code where factor in (select id from second_factor where person = any(entries));
  delete from second_factor where person = any(entries);
  delete from passkey where person = any(entries);
  delete from passkey_holder where person = any(entries);
  update guest set address = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update account set email = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update person set version = version + 1, email = null, former_email = null, also_known = '', birth_month = null, birth_day = null,
    zone = null where id = any(entries);
end $$;
