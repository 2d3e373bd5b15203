create table stored_file (
  id uuid primary key,
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes = octet_length(content)),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  by uuid not null references person,
  at timestamptz not null
);
revoke update, delete, truncate on stored_file from ${app-role};
