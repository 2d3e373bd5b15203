-- What the rooms know of an activity is read from them; here stand only the documents people file beside it, and why a
-- record is not there.
create table filed_document (
  id uuid primary key,
  activity uuid not null references activity,
  record text not null check (record ~ '^[a-z]+$'),
  file uuid not null references stored_file,
  sha256 bytea not null check (octet_length(sha256) = 32),
  title text not null check (length(trim(title)) between 1 and 200),
  note text not null default '' check (length(note) <= 500),
  filed_by uuid not null references person,
  filed_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz check (withdrawn_at >= filed_at),
  withdrawn_why text check (length(trim(withdrawn_why)) > 0),
  check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3))
);
create unique index filed_document_once on filed_document (activity, record, sha256) where withdrawn_at is null;
comment on table filed_document is 'A paper filed against one of the 26 records of an activity; never deleted (R54, R55).';

create table gap_explanation (
  id uuid primary key,
  activity uuid not null references activity,
  record text not null check (record ~ '^[a-z]+$'),
  why text not null check (length(trim(why)) between 10 and 2000),
  by uuid not null references person,
  at timestamptz not null,
  taken_back_by uuid references person,
  taken_back_at timestamptz check (taken_back_at >= at),
  check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index gap_explanation_one on gap_explanation (activity, record) where taken_back_at is null;
comment on table gap_explanation is 'Why a record of an activity is not there; one that stands at a time.';

revoke update, delete, truncate on filed_document, gap_explanation from ${app-role};
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on filed_document to ${app-role};
grant update (taken_back_by, taken_back_at) on gap_explanation to ${app-role};
