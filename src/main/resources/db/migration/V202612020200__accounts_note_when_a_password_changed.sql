-- Whoever looks after their account sees when its password was changed last.
alter table account add column password_changed_at timestamptz;
comment on column account.password_changed_at is 'When the password was last replaced; empty while it is the first';
