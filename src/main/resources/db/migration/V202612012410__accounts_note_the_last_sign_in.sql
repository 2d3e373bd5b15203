-- A director sees which accounts are in use.
alter table account add column last_sign_in_at timestamptz;
comment on column account.last_sign_in_at is 'When the person last signed in with the password; empty before the first time, and for sign-ins before this column';
