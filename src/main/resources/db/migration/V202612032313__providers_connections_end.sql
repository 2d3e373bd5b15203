-- A sign-in at a provider is disconnected, by its person or by the office; it can be connected again.
alter table provider_identity add ended_at timestamptz check (ended_at >= since_at);
comment on column provider_identity.ended_at is 'When it was disconnected; empty while it signs the person in';
drop index provider_identity_subject;
create unique index provider_identity_subject on provider_identity (issuer, subject) where ended_at is null;
