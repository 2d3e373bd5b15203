-- Somebody who left no longer signs in, and may still open the own transcript and certificates by mail link; others may not.
alter table account add column record_open boolean not null default false, add check (closed_at is not null or not record_open);
comment on column account.record_open is 'Whether the person still opens their own record by mail link, though the account is closed: they left';
