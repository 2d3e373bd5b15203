-- A link in a mail signs its person in once, for one duty. Only the digest of its token is here.
create table mail_link (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  person uuid not null references person,
  address text not null,
  path text not null check (path ~ '^/([^/\\]|$)'),
  opens text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  used_at timestamptz check (used_at < expires_at)
);
comment on column mail_link.opens is 'Message that says what the link opens';
comment on column mail_link.address is 'Where a new link goes when this one is used or expired and somebody asks';
create index mail_link_person on mail_link (person, used_at);

-- Nothing of a link changes but that it was used.
revoke update, delete, truncate on mail_link from ${app-role};
grant update (used_at) on mail_link to ${app-role};
