-- A code that is entered after its window proves nothing by itself: the learner asks, and a person decides (finding A7).
create table late_check_in (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  person uuid not null references person,
  why text not null check (length(trim(why)) > 0),
  at timestamptz not null,
  decided_by uuid references person check (decided_by <> person),
  decided_at timestamptz,
  accepted boolean,
  decided_why text check (length(trim(decided_why)) > 0),
  minutes int check (minutes between 1 and 1440),
  check (num_nulls(decided_by, decided_at, accepted, decided_why) in (0, 4)),
  check ((minutes is not null) = coalesce(accepted, false))
);
comment on table late_check_in is 'A learner entered the code of a session after its window and asked for attendance to be recorded';
comment on column late_check_in.minutes is 'Where it was accepted: how long the person was present';
create unique index late_check_in_open on late_check_in (slot, person) where decided_at is null;
create index late_check_in_person on late_check_in (person, slot);
revoke delete, truncate on late_check_in from ${app-role};
