-- A code proves presence only near its session, and a person is in one room at a time (finding A7).
create table code_window (
  turn int primary key check (turn > 0),
  minutes_before int not null check (minutes_before between 0 and 120),
  minutes_after int not null check (minutes_after between 0 and 240),
  by uuid not null references person,
  at timestamptz not null
);
comment on table code_window is 'When session codes count, as the office set it; the newest turn counts, and 30 and 15 minutes without any';
comment on column code_window.minutes_before is 'From so many minutes before the planned start';
comment on column code_window.minutes_after is 'Until so many minutes after the actual end';
revoke update, delete, truncate on code_window from ${app-role};

-- Whoever checks in elsewhere leaves: the earlier stay ends, and the next begins when they arrive.
alter table presence add column moved_to uuid references agenda_slot;
do $$
declare rule text;
begin
  for rule in select conname from pg_constraint where conrelid = 'presence'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%until_at > from_at%'
      or pg_get_constraintdef(oid) like '%(from_at IS NULL) = (until_at IS NULL)%'
      or pg_get_constraintdef(oid) like '%evidence = ANY%')
  loop
    execute format('alter table presence drop constraint %I', rule);
  end loop;
end $$;
alter table presence
  add check (evidence in ('QR', 'CODE', 'STAFF', 'LATE', 'FILE', 'ROOM')),
  add check (until_at > from_at or source is null),
  add check (source is null or (from_at is null) = (until_at is null)),
  add check (evidence not in ('QR', 'CODE') or seconds is null),
  add check (moved_to is null or until_at is not null),
  add check ((evidence in ('FILE', 'ROOM')) = (source is not null));
comment on column presence.from_at is 'Since when; null since the session began';
comment on column presence.until_at is 'Until when; null until the session ended. Without both and without seconds: the whole session as it really was held';
comment on column presence.moved_to is 'The session in which the person checked in at until_at, which ended this stay';
drop index presence_once;
create unique index presence_once on presence (slot, person, evidence)
  where withdrawn_at is null and source is null and until_at is null and seconds is null;
grant update (until_at, moved_to) on presence to ${app-role};
