-- A director invites a colleague by mail; the link is good for a week and leads to the page that sets a password.
create table account_invitation (
  id uuid primary key,
  person uuid not null references person,
  address text not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  check (accepted_at is null or withdrawn_at is null)
);
create unique index account_invitation_open on account_invitation (person) where accepted_at is null and withdrawn_at is null;
comment on table account_invitation is 'Who was invited to open an account; at most one invitation of a person is open';
