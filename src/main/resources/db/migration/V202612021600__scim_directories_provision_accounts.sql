-- The directory of an organization creates and disables accounts before anybody signs in (SCIM 2.0).
create table scim_token (
  id uuid primary key,
  provider text not null,
  name text not null check (length(trim(name)) > 0 and length(name) <= 120),
  token_hash text not null unique,
  made_at timestamptz not null,
  made_by uuid not null,
  used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  check ((revoked_at is null) = (revoked_by is null))
);
comment on table scim_token is 'What the directory of a provider shows as its proof; it opens accounts to SCIM and nothing else';
comment on column scim_token.token_hash is 'SHA-256 of the token, which was shown once';
comment on column scim_token.used_at is 'When it was last used, to the minute';

create table scim_user (
  id uuid primary key,
  provider text not null,
  person uuid not null references person,
  external_id text,
  user_name text not null,
  given_name text not null,
  family_name text not null,
  display_name text not null,
  email text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz
);
create unique index scim_user_name on scim_user (provider, lower(user_name));
create unique index scim_user_external on scim_user (provider, external_id) where external_id is not null;
create unique index scim_user_person on scim_user (provider, person);
comment on table scim_user is 'Who somebody is in the directory of a provider, with what it says of them';
comment on column scim_user.closed_at is 'When the directory closed the account; it opens again only an account that was closed at this moment';

create table scim_group (
  id uuid primary key,
  provider text not null,
  external_id text,
  name text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index scim_group_name on scim_group (provider, lower(name));
comment on table scim_group is 'A group in the directory of a provider; rules about scim.groups give its members roles';

create table scim_member (
  scim_group uuid not null references scim_group on delete cascade,
  scim_user uuid not null references scim_user on delete cascade,
  primary key (scim_group, scim_user)
);
create index scim_member_of_user on scim_member (scim_user);
comment on table scim_member is 'Who belongs to which group of the directory';

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
