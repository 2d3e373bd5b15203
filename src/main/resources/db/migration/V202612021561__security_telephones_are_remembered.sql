-- A learner's own telephone checks in and claims for 90 days without a sign-in; nothing else.
create table remembered_device (
  id uuid primary key,
  person uuid not null references person,
  token_hash text not null,
  former_hash text,
  device text not null,
  since_at timestamptz not null,
  turned_at timestamptz not null,
  used_at timestamptz not null
);
create index remembered_device_of_person on remembered_device (person);
comment on table remembered_device is 'Devices on which somebody checks in, claims and evaluates without signing in, for 90 days';
comment on column remembered_device.token_hash is 'SHA-256 of what the browser sends; it changes with use';
comment on column remembered_device.former_hash is 'The one before, good until the new one came back; null afterwards';
comment on column remembered_device.device is 'What the browser calls itself';

create or replace function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
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
