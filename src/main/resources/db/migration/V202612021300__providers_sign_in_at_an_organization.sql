-- People sign in at their organization's OpenID provider; accounts made so have no password, and no address where none is vouched for.
alter table account alter column email drop not null;
alter table account alter column password_hash drop not null;
comment on column account.email is 'The address the person signs in with; empty where they sign in elsewhere and no address was vouched for';
comment on column account.password_hash is 'Empty where the person only ever signed in elsewhere';

create table provider_identity (
  id uuid primary key,
  provider text not null,
  issuer text not null,
  subject text not null,
  person uuid not null references person,
  email text,
  since_at timestamptz not null,
  last_at timestamptz not null
);
create unique index provider_identity_subject on provider_identity (issuer, subject);
create index provider_identity_of_person on provider_identity (person);
comment on table provider_identity is 'Who signs in at which identity provider: known by issuer and subject, never by an address';
comment on column provider_identity.provider is 'Its key in the configuration';
comment on column provider_identity.email is 'The address the provider vouched for last; empty for none';

create table identity_connection (
  id uuid primary key,
  provider text not null,
  issuer text not null,
  subject text not null,
  person uuid not null references person,
  address text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz
);
create index identity_connection_of_person on identity_connection (person);
comment on table identity_connection is 'A first sign-in at a provider with the address of somebody known: a link mailed there connects the two';

create table claim_rule (
  id uuid primary key,
  provider text not null,
  claim text not null,
  value text not null,
  role text not null,
  place text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  removed_at timestamptz,
  removed_by uuid
);
create unique index claim_rule_in_use on claim_rule (provider, claim, value, role, place) where removed_at is null;
comment on table claim_rule is 'What somebody is given at sign-in for what a provider says of them';
comment on column claim_rule.claim is 'Name of the claim; parts after a point lie inside, as in realm_access.roles';
comment on column claim_rule.role is 'A built-in role, or the id of one of the office''s own';
comment on column claim_rule.place is 'OFFICE, SELF, or the id of a department';

create table claim_grant (
  access_grant uuid primary key references access_grant,
  rule uuid not null references claim_rule,
  person uuid not null references person
);
create index claim_grant_of_person on claim_grant (person, rule);
comment on table claim_grant is 'Roles that a rule gave, and that end once its claim no longer has the value';

create table provider_setting (
  provider text primary key,
  version integer not null,
  joining text not null check (joining in ('BY_MAIL', 'AT_ONCE', 'NEVER')),
  demands_factor boolean not null
);
comment on table provider_setting is 'What the office decided about an identity provider';
comment on column provider_setting.joining is 'What happens at a first sign-in with the address of somebody known';
comment on column provider_setting.demands_factor is 'Whether the provider demands a second factor of everybody, so that no code is asked for here';
