alter table department
  add column version integer not null default 0,
  add column closed_at timestamptz;
comment on column department.closed_at is 'Since when it cannot be chosen for new activities; those it has keep it';
