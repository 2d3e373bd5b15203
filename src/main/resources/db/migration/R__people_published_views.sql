-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_person, v_person_root, v_person_merge, v_guest, v_person_identity;
create view v_person with (security_invoker = true) as
  select p.id, p.name, p.sort_name, p.credentials, concat_ws(', ', p.name, nullif(p.credentials, '')) as titled_name,
    p.profession, p.department, p.email, p.zone,
    exists (select from person_merge m where m.from_person = p.id and m.undone_at is null) as is_merged
  from person p;
comment on view v_person is 'Everyone the office knows; is_merged is true for an entry that was merged into another';
comment on column v_person.titled_name is 'Name with credentials: Ana Ruiz, MD';

create view v_person_merge with (security_invoker = true) as
  select from_person, into_person, at from person_merge where undone_at is null;
comment on view v_person_merge is 'Merges in effect';

create view v_person_root with (security_invoker = true) as select person, root from person_root;
comment on view v_person_root is 'For each person, the entry all their records are read under; the person itself where nothing was merged';

create view v_guest with (security_invoker = true) as
  select person, address, at, confirmed_at, confirmed_at is not null as is_confirmed from guest;
comment on view v_guest is 'People who registered without an account, and whether their address was confirmed';

create view v_person_identity with (security_invoker = true) as
  select r.person, i.id as identity, i.depth from person_root r cross join lateral (
    with recursive down (id, depth) as (
      select r.root, 0
      union all
      select m.from_person, down.depth + 1 from down
        join person_merge m on m.into_person = down.id and m.undone_at is null)
    select id, depth from down) i;
comment on view v_person_identity is 'For each person, every id the same human being was entered under, the root with depth 0';
