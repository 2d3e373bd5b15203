-- Written in the transaction of the change it tells of, so that neither exists without the other.
create table mail_outbox (
  id uuid primary key,
  to_person uuid references person,
  to_name text not null check (to_name !~ '[[:cntrl:]]'),
  to_address text not null check (to_address ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'),
  subject text not null check (subject !~ '[[:cntrl:]]' and length(subject) between 1 and 200),
  text text not null,
  html text not null,
  posted_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  next_try_at timestamptz,
  check (sent_at is null or next_try_at is null)
);
comment on column mail_outbox.text is 'May hold a link that signs somebody in: empty 30 days after posting, as html is';
comment on column mail_outbox.next_try_at is 'Null when it was sent, was given up, or has lost its text';
create index mail_outbox_waiting on mail_outbox (next_try_at, id) where next_try_at is not null;
create index mail_outbox_posted on mail_outbox (posted_at);

-- Whom the office wrote to, when and about what is kept.
revoke delete, truncate on mail_outbox from ${app-role};
