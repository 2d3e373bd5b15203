-- What happens when, where and by whom; only accredited slots give credit (AMA PRA; Standard 5.2).
create table agenda_slot (
  id uuid primary key,
  version integer not null,
  activity uuid not null references activity,
  day date not null,
  starts_at time not null,
  ends_at time not null,
  track text not null default '',
  room text not null default '',
  kind text not null check (kind in ('ACCREDITED', 'BREAK', 'NON_ACCREDITED', 'ANCILLARY')),
  title text not null check (length(trim(title)) > 0),
  exception text not null default '',
  dropped_by uuid,
  dropped_at timestamptz,
  check ((dropped_by is null) = (dropped_at is null)),
  check (ends_at > starts_at),
  check (kind <> 'ANCILLARY' or length(trim(room)) > 0)
);
comment on column agenda_slot.starts_at is 'Local time of the office';
comment on column agenda_slot.dropped_at is 'When it was taken off; what was reviewed about it stays';
comment on column agenda_slot.exception is 'Why it meets an exception to Standard 3, so that the 30 minutes need not be kept (Standard 5.2)';
create index agenda_slot_activity on agenda_slot (activity, day, starts_at) where dropped_at is null;

create table agenda_slot_faculty (
  slot uuid not null references agenda_slot,
  person uuid not null references person,
  primary key (slot, person)
);
create index agenda_slot_faculty_person on agenda_slot_faculty (person);

-- Formats without an agenda are worth the time they are estimated to take; the newest estimate counts.
create table agenda_estimate (
  id uuid primary key,
  activity uuid not null references activity,
  minutes int not null check (minutes between 1 and 60000),
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
create index agenda_estimate_activity on agenda_estimate (activity, at desc);
revoke update, delete, truncate on agenda_estimate from ${app-role};

-- How a format is written in a designation statement, and what its credit rests on: the agenda, an estimate, or a
-- fixed amount of credits (domain: AMA PRA learning formats).
update reference_row set attributes = attributes || '{"document": "live activity", "credit": "agenda"}'
  where list = 'activity_format' and code in ('LIVE_COURSE', 'RSS');
update reference_row set attributes = attributes || '{"document": "enduring material", "credit": "estimate"}'
  where list = 'activity_format' and code = 'ENDURING';
update reference_row set attributes = attributes || '{"document": "journal-based CME activity", "credit": "estimate"}'
  where list = 'activity_format' and code = 'JOURNAL';
update reference_row set attributes = attributes || '{"document": "manuscript review activity", "credit": "3.00"}'
  where list = 'activity_format' and code = 'MANUSCRIPT_REVIEW';
update reference_row set attributes = attributes || '{"document": "test-item writing activity", "credit": "10.00"}'
  where list = 'activity_format' and code = 'TEST_ITEM_WRITING';
update reference_row set attributes = attributes || '{"document": "PI CME activity", "credit": "20.00"}'
  where list = 'activity_format' and code = 'PERFORMANCE_IMPROVEMENT';
update reference_row set attributes = attributes || '{"document": "internet point-of-care activity", "credit": "0.50"}'
  where list = 'activity_format' and code = 'INTERNET_SEARCH';
update reference_row set attributes = attributes || jsonb_build_object('document', 'other activity (' || lower(label) || ')', 'credit', 'estimate')
  where list = 'activity_format' and code in ('COMMITTEE_LEARNING', 'LEARNING_FROM_TEACHING', 'OTHER_BLENDED');
