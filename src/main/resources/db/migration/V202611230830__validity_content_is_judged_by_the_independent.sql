-- Whether what is taught is valid (Standard 1), judged per presentation by somebody without a relevant relationship.
-- Every judgement is a row; the newest stands. The turn lets only one of two raced ones in.
create table content_review (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  turn int not null check (turn > 0),
  balanced text not null check (balanced in ('YES', 'NO')),
  research text not null check (research in ('YES', 'NO', 'NOT_APPLICABLE')),
  evolving text not null check (evolving in ('YES', 'NO', 'NOT_APPLICABLE')),
  scientific text not null check (scientific in ('YES', 'NO')),
  accepted boolean not null,
  note text not null default '',
  by uuid not null references person,
  at timestamptz not null,
  unique (slot, turn),
  check (accepted = (balanced = 'YES' and research <> 'NO' and evolving <> 'NO' and scientific = 'YES')),
  check (accepted or length(trim(note)) > 0)
);
revoke update, delete, truncate on content_review from ${app-role};
