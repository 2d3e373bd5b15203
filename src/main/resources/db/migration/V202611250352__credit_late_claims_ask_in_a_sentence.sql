-- After the claim window a learner asks the office in a sentence, and the office decides in one tap.
create table late_claim (
  id uuid primary key,
  learner uuid not null references person,
  activity uuid not null references activity,
  session uuid references agenda_slot,
  why text not null check (length(trim(why)) > 0),
  at timestamptz not null,
  decided_by uuid references person check (decided_by <> learner),
  decided_at timestamptz,
  granted boolean,
  decided_why text check (length(trim(decided_why)) > 0),
  open_until timestamptz,
  check (num_nulls(decided_by, decided_at, granted) in (0, 3)),
  check ((open_until is not null) = coalesce(granted, false)),
  check (granted is distinct from false or decided_why is not null)
);
comment on table late_claim is 'A learner asked to claim after the window had closed';
comment on column late_claim.session is 'The session of a series; null where an activity is claimed as a whole';
comment on column late_claim.open_until is 'Where it was granted: until when it can be claimed after all';
create unique index late_claim_waits on late_claim (learner, activity, session) nulls not distinct where decided_at is null;
create index late_claim_activity on late_claim (activity, at);
revoke delete, truncate on late_claim from ${app-role};

-- Who checked in early is written to once when the confirmation opens, whichever node gets there first.
create table confirmation_letter (
  slot uuid not null references agenda_slot,
  person uuid not null references person,
  at timestamptz not null,
  primary key (slot, person)
);
comment on table confirmation_letter is 'Somebody who checked in before the confirmation opened was written to that it is open';
