-- Registering and taking part are two facts. Who comes without an account is entered by name, profession and e-mail; that
-- an e-mail is typed proves nothing, so it is kept apart until a link that was mailed there comes back.
create table registration_terms (
  activity uuid primary key references activity,
  version int not null,
  seats int check (seats between 1 and 100000),
  streamed boolean not null,
  by uuid not null references person,
  at timestamptz not null
);
comment on table registration_terms is 'How many seats, and whether one can take part by stream; without a row: any number, in person';
comment on column registration_terms.seats is 'Null is any number. Who takes part by stream needs none';

create table registration (
  id uuid primary key,
  activity uuid not null references activity,
  person uuid not null references person,
  way text not null check (way in ('IN_PERSON', 'STREAMED')),
  walked_in boolean not null,
  at timestamptz not null,
  seated_at timestamptz check (seated_at >= at),
  withdrawn_by uuid references person,
  withdrawn_at timestamptz check (withdrawn_at >= at),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (way = 'IN_PERSON' or seated_at is not null)
);
comment on column registration.seated_at is 'Null on the waiting list, whose order is that of registering';
comment on column registration.walked_in is 'Was there without having registered, or while still waiting';
create unique index registration_one on registration (activity, person) where withdrawn_at is null;
create index registration_person on registration (person);
create index registration_list on registration (activity, at, id);

-- What learners are told before they engage, as it stood: a text that changes is a new version (R22).
create table shown_text (
  activity uuid not null references activity,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  text text not null,
  since timestamptz not null,
  primary key (activity, hash)
);
create table showing (
  id uuid primary key,
  person uuid not null references person,
  activity uuid not null,
  step text not null check (step in ('REGISTRATION', 'CHECK_IN', 'CLAIM')),
  hash text not null,
  at timestamptz not null,
  foreign key (activity, hash) references shown_text
);
create index showing_activity on showing (activity, at);
create index showing_person on showing (person, at);

create table guest (
  person uuid primary key references person,
  address text not null check (address ~ '^[^@\s]+@[^@\s]+$'),
  ticket uuid not null unique,
  at timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= at)
);
comment on table guest is 'Who was entered by themselves, without an account';
comment on column guest.address is 'As it was typed: theirs only once confirmed, or once joined with the person who has it';
comment on column guest.ticket is 'The form it came by: sent twice, it makes one person';
create index guest_address on guest (lower(address));

-- Two entries that are one human being are joined and never rewritten: reads go through the root.
create table person_merge (
  id uuid primary key,
  from_person uuid not null references person,
  into_person uuid not null references person check (into_person <> from_person),
  by uuid not null references person,
  at timestamptz not null,
  undone_by uuid references person,
  undone_at timestamptz check (undone_at >= at),
  check ((undone_by is null) = (undone_at is null))
);
create unique index person_merge_one on person_merge (from_person) where undone_at is null;
create index person_merge_into on person_merge (into_person) where undone_at is null;

create view person_root as
  select p.id as person, coalesce((
    with recursive up (id, depth) as (
      select m.into_person, 1 from person_merge m where m.from_person = p.id and m.undone_at is null
      union all
      select m.into_person, up.depth + 1 from up
        join person_merge m on m.from_person = up.id and m.undone_at is null)
    select id from up order by depth desc limit 1), p.id) as root
  from person p;
comment on view person_root is 'Who somebody is, however often they were entered';

create function person_merge_makes_no_ring() returns trigger language plpgsql as
$$ begin
  perform pg_advisory_xact_lock(hashtext('person_merge'));
  if (select root from person_root where person = new.into_person) = new.from_person then
    raise exception 'two people cannot be joined into each other' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger person_merge_ring before insert on person_merge
  for each row execute function person_merge_makes_no_ring();

alter table person add column zone text check (length(zone) between 1 and 60);
comment on column person.zone is 'Where their clocks are, if they said so; times of the office stand first all the same';

revoke delete, truncate on registration_terms from ${app-role};
revoke update, delete, truncate on registration, shown_text, showing, guest, person_merge from ${app-role};
grant update (seated_at, walked_in, withdrawn_by, withdrawn_at) on registration to ${app-role};
grant update (confirmed_at) on guest to ${app-role};
grant update (undone_by, undone_at) on person_merge to ${app-role};
