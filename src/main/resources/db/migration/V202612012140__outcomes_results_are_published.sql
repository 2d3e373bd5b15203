-- What a measure showed, on the public page of an activity: its own, or one that follows it.
create table outcome_publication (
  id uuid primary key,
  measure uuid not null references outcome_measure,
  source uuid not null references activity,
  activity uuid not null references activity,
  headline text not null check (length(trim(headline)) > 0),
  sentence text not null check (length(trim(sentence)) > 0),
  by uuid not null references person,
  at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
comment on table outcome_publication is 'A stated conclusion of a measure on the public page of an activity, as it was when it was published';
comment on column outcome_publication.source is 'The activity of the measure';
comment on column outcome_publication.activity is 'The activity whose public page shows it';
create unique index outcome_publication_one on outcome_publication (measure, activity) where ended_at is null;
create index outcome_publication_activity on outcome_publication (activity) where ended_at is null;
revoke update, delete, truncate on outcome_publication from ${app-role};
grant update (ended_by, ended_at) on outcome_publication to ${app-role};
