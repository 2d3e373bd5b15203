-- Whether an address has a place in an activity is told to its owner by mail, and to nobody who types it: such a guest is
-- answered as every other guest, without a place (findings E10, A18).
create table registration_echo (
  person uuid not null references person on delete cascade,
  activity uuid not null references activity,
  way text not null check (way in ('IN_PERSON', 'STREAMED')),
  waits boolean not null,
  at timestamptz not null,
  held_until timestamptz not null,
  primary key (person, activity)
);
comment on table registration_echo is 'What a guest is shown who typed an address that has a place in the activity already; it takes no place';
comment on column registration_echo.waits is 'Whether a new guest would have been on the waiting list';
revoke update, truncate on registration_echo from ${app-role};
