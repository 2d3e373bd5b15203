-- Who is in control of an activity's content, in which role, from when to when (Standards for Integrity and
-- Independence 3.1). Joining and leaving are moments; nothing is overwritten.
create table activity_contributor (
  id uuid primary key,
  activity uuid not null references activity,
  person uuid not null references person,
  role text not null,
  joined_by uuid not null,
  joined_at timestamptz not null,
  left_by uuid,
  left_at timestamptz,
  check ((left_at is null) = (left_by is null))
);
create unique index activity_contributor_once on activity_contributor (activity, person, role) where left_at is null;
create index activity_contributor_person on activity_contributor (person) where left_at is null;

-- Whoever proposed has chosen gap, content and objectives: the first planner of what stands already.
insert into activity_contributor (id, activity, person, role, joined_by, joined_at)
  select gen_random_uuid(), id, owner, 'ACTIVITY_DIRECTOR', owner, proposed_at from activity;
