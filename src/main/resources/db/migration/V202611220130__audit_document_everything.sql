-- The append-only record (R66). No lock is shared by writers; a later sealer chains what has committed, in (tx, seq) order.
create table audit_fact (
  id uuid primary key,
  seq bigint generated always as identity unique,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor uuid not null,
  on_behalf_of uuid,
  kind text not null,
  about_kind text not null,
  about_id uuid not null,
  activity uuid,
  request_id text,
  why text,
  payload jsonb not null,
  salt bytea not null
);
comment on column audit_fact.salt is 'With the payload it makes the digest that is chained: both can be removed by law, the digest stays';
create index audit_fact_activity on audit_fact (activity, seq desc) where activity is not null;
create index audit_fact_about on audit_fact (about_id, seq desc);

revoke update, delete, truncate on audit_fact from ${app-role};

-- Also the owner's hand is stopped, so that a slip in a later migration is noticed.
create function audit_fact_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'audit_fact is append-only'; end $$;
create trigger audit_fact_no_change before update or delete on audit_fact
  for each row execute function audit_fact_is_append_only();
create trigger audit_fact_no_truncate before truncate on audit_fact
  for each statement execute function audit_fact_is_append_only();
