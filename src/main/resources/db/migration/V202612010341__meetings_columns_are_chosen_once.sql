-- What a person chose for the columns of a table (finding B5): remembered for files with the same headings. A change is a new
-- row; the row with the highest turn is in effect.
create table meeting_columns (
  id uuid primary key,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  turn int not null check (turn > 0),
  headings text not null,
  roles text not null,
  date_order text check (date_order in ('MONTH_DAY_YEAR', 'DAY_MONTH_YEAR', 'YEAR_MONTH_DAY')),
  zone text not null,
  whole boolean not null,
  by uuid not null references person,
  at timestamptz not null,
  unique (fingerprint, turn)
);
comment on table meeting_columns is 'Which column of an attendance table holds what, by its headings; the newest turn counts';
comment on column meeting_columns.fingerprint is 'SHA-256 of the headings in lower case';
comment on column meeting_columns.roles is 'The roles of the columns in their order, separated by commas';
comment on column meeting_columns.date_order is 'Null: decided by the day of the session';
comment on column meeting_columns.whole is 'Each line without a time counts for the whole session';

alter table meeting_file add column session_value text not null default '';
comment on column meeting_file.session_value is 'Only lines with this value in the column for the session were read; empty for all';

revoke update, delete, truncate on meeting_columns from ${app-role};
grant update (session_value) on meeting_file to ${app-role};
