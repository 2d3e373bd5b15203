-- A link to sign in does not wait behind bulk mail.
alter table mail_outbox add urgent boolean not null default false;
comment on column mail_outbox.urgent is 'Somebody waits for it, such as for a link to sign in: it goes out before all others';
drop index mail_outbox_waiting;
create index mail_outbox_waiting on mail_outbox (urgent desc, next_try_at, id) where next_try_at is not null;
