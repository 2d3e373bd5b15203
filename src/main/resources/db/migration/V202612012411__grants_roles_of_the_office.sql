-- An office may bundle duties in roles of its own, such as one that only checks people in.
create table office_role (
  id uuid primary key,
  version integer not null,
  name text not null check (name = btrim(name) and name <> ''),
  description text not null,
  duties text[] not null check (cardinality(duties) > 0 and not duties && array['OPEN_ACCOUNTS', 'SET_UP_OFFICE', 'DELIVER_ACTIVITY']),
  retired_at timestamptz
);
create unique index office_role_name on office_role (lower(name)) where retired_at is null;
comment on table office_role is 'Roles of the office''s own: bundles of duties, given like the built-in roles';
comment on column office_role.duties is 'Names of duties; never those that give access or set the office up';
comment on column office_role.retired_at is 'From then on it is no longer given and brings nothing to those who hold it';
alter table access_grant add column office_role uuid references office_role;
alter table access_grant add constraint access_grant_custom check ((role = 'CUSTOM') = (office_role is not null));
alter table access_grant add constraint access_grant_surveyor check (role <> 'SURVEYOR' or until_at is not null);
create index access_grant_office_role on access_grant (office_role) where office_role is not null;
