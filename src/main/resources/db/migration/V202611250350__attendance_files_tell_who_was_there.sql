-- Files of meeting platforms as they were handed in, the people they name, and what staff decided about each. A person of
-- a file is matched by an exact e-mail alone; about everybody else somebody decides, and every decision stays readable.
create table meeting_file (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  file uuid not null references stored_file,
  sha256 bytea not null,
  platform text not null,
  zone text not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  loaded_by uuid references person,
  loaded_at timestamptz,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_why text,
  check ((loaded_by is null) = (loaded_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_why is null))
);
comment on column meeting_file.zone is 'Where the local times of the file were read';
create unique index meeting_file_once on meeting_file (slot, sha256) where withdrawn_at is null;

create table meeting_row (
  id uuid primary key,
  file uuid not null references meeting_file,
  position int not null,
  key text not null,
  name text not null,
  email text,
  spans tstzmultirange not null,
  seconds int check (seconds >= 0),
  open_ended boolean not null,
  unique (file, position),
  unique (file, key)
);
comment on table meeting_row is 'One person or device of a meeting file';
comment on column meeting_row.key is 'The e-mail in lower case, else the name or number as the file writes it';
comment on column meeting_row.spans is 'The joined time between joining and leaving, not cut to the session; empty for who only waited or never came';
comment on column meeting_row.seconds is 'Total only: the file has no join times for it';
create index meeting_row_key on meeting_row (key);

create table meeting_decision (
  id uuid primary key,
  meeting_row uuid not null references meeting_row,
  turn int not null check (turn > 0),
  outcome text not null check (outcome in ('MATCHED', 'ROOM', 'DISMISSED', 'REOPENED')),
  why text,
  by uuid not null references person,
  at timestamptz not null,
  unique (meeting_row, turn),
  check (outcome in ('MATCHED', 'ROOM') or length(trim(why)) > 0)
);
comment on table meeting_decision is 'Whom a row of a meeting file stands for; the newest turn counts';

alter table presence add foreign key (source) references meeting_row;
create index presence_source on presence (source) where withdrawn_at is null;
alter table presence add check ((evidence in ('FILE', 'ROOM')) = (source is not null));
alter table presence add check ((withdrawn_by is null) = (withdrawn_why is null));

revoke update, delete, truncate on meeting_file, meeting_row, meeting_decision from ${app-role};
grant update (zone, loaded_by, loaded_at, withdrawn_by, withdrawn_at, withdrawn_why) on meeting_file to ${app-role};
