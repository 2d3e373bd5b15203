-- People sign in with a passkey instead of a password.
create table passkey_holder (
  person uuid primary key references person,
  handle text not null unique
);
comment on table passkey_holder is 'How devices know a person who has, or had, a passkey';
comment on column passkey_holder.handle is '64 random bytes, Base64: nothing about the person';

create table passkey (
  id uuid primary key,
  person uuid not null references passkey_holder,
  name text not null check (length(trim(name)) > 0 and length(name) <= 120),
  credential_id text not null,
  public_key bytea not null,
  attestation bytea not null,
  transports text not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  sign_count bigint not null,
  added_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz check (removed_at >= added_at),
  removed_by uuid,
  check ((removed_at is null) = (removed_by is null))
);
create unique index passkey_credential on passkey (credential_id);
create index passkey_of_person on passkey (person) where removed_at is null;
comment on table passkey is 'What checks the passkeys that people sign in with; no secret is here';
comment on column passkey.attestation is 'What the device sent with the public key (CBOR)';
comment on column passkey.transports is 'How browsers reach the device';
comment on column passkey.backed_up is 'Whether it was in a password manager at the last sign-in, and not on one device only';
comment on column passkey.sign_count is 'Rises with each use on devices that count: a lower one shows a copy';

create or replace function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from mail_link where person = any(entries);
  delete from known_device where person = any(entries);
  delete from saved_view where owner = any(entries);
  delete from person_identifier where person = any(entries);
  delete from registration_echo where person = any(entries);
  delete from personal_message where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
  delete from address_change where person = any(entries);
  delete from identity_connection where person = any(entries);
  delete from provider_identity where person = any(entries);
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
