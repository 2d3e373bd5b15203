-- Each content review answers whether artificial intelligence was used to create the presentation (R76), and if so, with which
-- tool, when, for what, and which person checked the result. Reviews from before the question have no answer.
alter table content_review
  add column ai_used boolean,
  add column ai_tool text check (length(trim(ai_tool)) between 1 and 200),
  add column ai_version text check (length(trim(ai_version)) between 1 and 100),
  add column ai_from date,
  add column ai_until date check (ai_until >= ai_from),
  add column ai_tasks text check (length(trim(ai_tasks)) between 1 and 2000),
  add column ai_checked_by uuid references person,
  add column ai_check text check (length(trim(ai_check)) between 1 and 2000),
  add constraint content_review_ai_details check (ai_used is true
    or num_nonnulls(ai_tool, ai_version, ai_from, ai_until, ai_tasks, ai_checked_by, ai_check) = 0),
  add constraint content_review_ai_checked check (not (accepted and ai_used is true)
    or num_nulls(ai_tool, ai_version, ai_from, ai_until, ai_tasks, ai_checked_by, ai_check) = 0);
comment on column content_review.ai_used is 'Whether artificial intelligence was used to create the content; null if nobody was asked';

create table ai_policy (
  id uuid primary key,
  file uuid not null references stored_file,
  sha256 bytea not null check (octet_length(sha256) = 32),
  filed_by uuid not null references person,
  filed_at timestamptz not null
);
comment on table ai_policy is 'Versions of the office''s policy on artificial intelligence; the latest one is in force.';

create table ai_policy_acknowledgement (
  id uuid primary key,
  policy uuid not null references ai_policy,
  person uuid not null references person,
  acknowledged_at timestamptz not null,
  unique (policy, person)
);
comment on table ai_policy_acknowledgement is 'Who has acknowledged which version of the policy on artificial intelligence.';

revoke update, delete, truncate on ai_policy, ai_policy_acknowledgement from ${app-role};
