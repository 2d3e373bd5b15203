-- A link that was mailed before an account was disabled stays dead when the account is enabled again, and a resent invitation
-- ends the link before it.
alter table mail_link add column ended_at timestamptz;
comment on column mail_link.ended_at is 'From then on it lets nobody in, used or not';
grant update (ended_at) on mail_link to ${app-role};
