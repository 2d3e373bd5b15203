-- findings C5: what a table leaves open is asked, and the answers hold for tables of the same heading.
create table remembered_heading (
  id uuid primary key,
  version int not null,
  measure uuid not null references outcome_measure,
  fingerprint bytea not null,
  heading text not null,
  answers text not null,
  words text not null,
  by uuid not null references person,
  at timestamptz not null,
  unique (measure, fingerprint)
);
comment on table remembered_heading is 'How tables of one heading are read for a measure, as a person answered';
comment on column remembered_heading.fingerprint is 'Hash of the headings, in which case and punctuation do not count';
comment on column remembered_heading.answers is 'The answers as the program reads them, one a line';
comment on column remembered_heading.words is 'The same answers, for people';
revoke delete, truncate on remembered_heading from ${app-role};
revoke update on remembered_heading from ${app-role};
grant update (version, answers, words, by, at) on remembered_heading to ${app-role};
