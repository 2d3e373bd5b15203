-- The code on the full-screen page may change every 30 seconds, so that it proves presence in the room (finding A7).
create table code_rotation (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  turn int not null check (turn > 0),
  secret text check (length(secret) >= 32),
  by uuid not null references person,
  at timestamptz not null,
  unique (slot, turn)
);
comment on table code_rotation is 'Whether the code of a session changes every 30 seconds, as staff set it; the newest turn counts';
comment on column code_rotation.secret is 'What the changing part of the code is computed from; null where the code does not change';
revoke update, delete, truncate on code_rotation from ${app-role};
