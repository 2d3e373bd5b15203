-- Who was there is proven, not assumed: each proof says how it came about, and none is ever changed. One that was wrong is
-- withdrawn, with the reason, and stays readable.
create table session_code (
  code text primary key check (code ~ '^[A-HJKMNP-TV-Z2-9]{6}$'),
  slot uuid not null unique references agenda_slot,
  by uuid not null references person,
  at timestamptz not null
);
comment on table session_code is 'What learners type or scan: of one session only, without letters and digits that look alike';

create table session_times (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  turn int not null check (turn > 0),
  began_at timestamptz not null,
  ended_at timestamptz not null check (ended_at > began_at),
  why text,
  by uuid not null references person,
  at timestamptz not null,
  unique (slot, turn)
);
comment on table session_times is 'When a session really began and ended, where that is not as planned; the newest turn counts';

create table presence (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  person uuid not null references person,
  evidence text not null check (evidence in ('QR', 'CODE', 'STAFF', 'FILE', 'ROOM')),
  from_at timestamptz,
  until_at timestamptz check (until_at > from_at),
  seconds int check (seconds >= 0),
  source uuid,
  by uuid not null references person,
  at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((from_at is null) = (until_at is null)),
  check (from_at is null or seconds is null),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (evidence in ('FILE', 'ROOM', 'STAFF') or (from_at is null and seconds is null))
);
comment on column presence.from_at is 'With until_at: presence in this part. Without both and without seconds: the whole session as it really was held';
comment on column presence.seconds is 'Total only: a report without join times, which proves no particular part';
comment on column presence.source is 'The row of a meeting file it comes from';
create index presence_person on presence (person, slot) where withdrawn_at is null;
create index presence_slot on presence (slot) where withdrawn_at is null;
create unique index presence_once on presence (slot, person, evidence) where withdrawn_at is null and source is null;

revoke update, delete, truncate on session_code, session_times, presence from ${app-role};
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on presence to ${app-role};
