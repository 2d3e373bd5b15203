-- An address opens what is a person's, so a new one becomes current only when a link that was mailed to it is used. Until
-- then the old one stays. Who entered a person decides, beside their own department, who may correct the entry.
create table address_change (
  id uuid primary key,
  person uuid not null references person,
  before text,
  address text not null check (address ~ '^[^@\s]+@[^@\s]+$'),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= asked_at),
  stopped_by uuid references person,
  stopped_at timestamptz check (stopped_at >= asked_at),
  check ((stopped_by is null) = (stopped_at is null)),
  check (confirmed_at is null or stopped_at is null)
);
comment on table address_change is 'New email addresses of people: pending until the link mailed there was used';
comment on column address_change.before is 'The address at the time of asking; null where there was none';
comment on column address_change.stopped_by is 'Who stopped it: the person, by the old address or the account, or whoever asked for another';
create unique index address_change_pending on address_change (person) where confirmed_at is null and stopped_at is null;

create table person_entry (
  person uuid not null references person,
  department uuid not null references department,
  primary key (person, department)
);
comment on table person_entry is 'Departments whose staff entered a person; without a row the office did, or they themselves';

-- What a certificate says of somebody is a statement of the office: after the first one, a change is asked for and decided.
create table identity_request (
  id uuid primary key,
  person uuid not null references person,
  name text not null check (length(trim(name)) > 0),
  credentials text not null,
  profession text not null,
  why text not null check (length(trim(why)) > 0),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  granted boolean,
  decided_by uuid references person,
  decided_at timestamptz check (decided_at >= asked_at),
  decided_why text,
  check ((granted is null) = (decided_by is null) and (granted is null) = (decided_at is null)
    and (granted is null) = (decided_why is null)),
  check (granted is not true or asked_by <> person or decided_by <> person)
);
comment on table identity_request is 'Requests to change the name, degrees or profession of somebody who has been certified, and their decision';
comment on column identity_request.granted is 'Null while it is open; a learner who takes it back declines it';
create unique index identity_request_open on identity_request (person) where granted is null;

revoke update, delete, truncate on address_change, identity_request, person_entry from ${app-role};
grant update (confirmed_at, stopped_by, stopped_at) on address_change to ${app-role};
grant update (granted, decided_by, decided_at, decided_why) on identity_request to ${app-role};
