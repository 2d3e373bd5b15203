-- A director sees the product as another person does, to help them: at most half an hour, reading only, and on record.
create table person_view (
  id uuid primary key,
  viewer uuid not null references person,
  person uuid not null references person check (person <> viewer),
  started_at timestamptz not null,
  until_at timestamptz not null check (until_at <= started_at + interval '30 minutes'),
  ended_at timestamptz check (ended_at <= until_at)
);
comment on table person_view is 'Who saw the product as whom, and when';
comment on column person_view.ended_at is 'When it was stopped; empty where the session ended before, so that it ended at until_at at the latest';
