create table setup_token (
  one boolean primary key default true check (one),
  digest bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  used boolean not null default false
);
comment on table setup_token is 'The token of the latest start without an account; no row once an account exists';
comment on column setup_token.digest is 'SHA-256 of the token; the browser session that entered it carries the same digest';
