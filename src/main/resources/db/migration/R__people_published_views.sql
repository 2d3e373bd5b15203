-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_person, v_person_root, v_person_merge, v_guest, v_person_identity, v_address_pending, v_person_identifier, v_person_entry;
create view v_person with (security_invoker = true) as
  select p.id, p.name, p.sort_name, p.credentials, concat_ws(', ', p.name, nullif(p.credentials, '')) as titled_name,
    p.profession, p.department, p.email, p.zone, p.found_by, p.name_key, p.sort_key, p.birth_month, p.birth_day,
    p.joined_into is not null as is_merged,
    exists (select from guest g where g.person = p.id and g.confirmed_at is null and g.vouched_at is null) as is_unconfirmed
  from person p;
comment on view v_person is 'Everyone the office knows; is_merged is true for an entry that was merged into another, is_unconfirmed for a guest whom nobody confirmed';
comment on column v_person.found_by is 'What search compares: name, sort name, degrees and email, of merged entries too, folded';
comment on column v_person.name_key is 'The name, folded, to find duplicates; sort_key is the sort name';
comment on column v_person.titled_name is 'Name with credentials: Ana Ruiz, MD';

create view v_person_merge with (security_invoker = true) as
  select from_person, into_person, by, at, coalesce(why, '') as why from person_merge where undone_at is null;
comment on view v_person_merge is 'Merges in effect';

create view v_person_root with (security_invoker = true) as select person, root from person_root;
comment on view v_person_root is 'For each person, the entry all their records are read under; the person itself where nothing was merged';

create view v_guest with (security_invoker = true) as
  select g.person, g.address, g.at, g.confirmed_at, g.confirmed_at is not null as is_confirmed,
    g.confirmed_at is not null or g.vouched_at is not null
      or exists (select from person_merge m where m.from_person = g.person and m.undone_at is null) as is_named
  from guest g;
comment on view v_guest is 'People who registered without an account, and whether their address was confirmed';
comment on column v_guest.is_named is 'Whether the name is confirmed: by the address, by staff, or by joining a known person';

create view v_address_pending with (security_invoker = true) as
  select person, address from address_change where confirmed_at is null and stopped_at is null;
comment on view v_address_pending is 'New addresses of people that no mail link has confirmed yet';

create view v_person_identity with (security_invoker = true) as
  select r.person, i.id as identity, i.depth from person_root r cross join lateral (
    select r.root as id, 0 as depth
    union all
    select p.id, 1 from person p where p.joined_into = r.root) i;
comment on view v_person_identity is 'For each person, every id the same human being was entered under, the root with depth 0';

create view v_person_identifier with (security_invoker = true) as
  select person, kind, value from person_identifier
  union all
  select id, 'BIRTH_MONTH_DAY', lpad(birth_month::text, 2, '0') || '-' || lpad(birth_day::text, 2, '0') from person
  where birth_month is not null;
comment on view v_person_identifier is 'Numbers and dates of a learner that credit systems ask for, by code of the list learner_id';

create view v_person_entry with (security_invoker = true) as select person, department from person_entry;
comment on view v_person_entry is 'Departments that entered a person: they keep the record of one without a department';
