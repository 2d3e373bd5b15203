-- Tables that an office brings in from the system it had before: checked row by row, applied in the background, and undone while
-- nobody has worked with what they brought.
create table import_file (
  id uuid primary key,
  version int not null,
  kind text not null,
  name text not null,
  file uuid not null references stored_file,
  sha256 bytea not null,
  encoding text not null,
  separator text not null,
  guessed boolean not null,
  heading text not null,
  heading_line bigint not null,
  fingerprint bytea not null,
  mapping text not null,
  differences text check (differences in ('OURS', 'FILE')),
  state text not null check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
  job uuid references job,
  position bigint not null,
  total bigint not null,
  complete boolean not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  check ((job is null) = (state = 'UPLOADED'))
);
create index import_file_newest on import_file (uploaded_at desc, id);
create index import_file_uploaded_by on import_file (uploaded_by);
create index import_file_file on import_file (file);
create index import_file_job on import_file (job);
create unique index import_file_once on import_file (kind, sha256) where state <> 'UNDONE';
comment on table import_file is 'A table that somebody uploaded to bring in, once per kind and content until it is undone';
comment on column import_file.mapping is 'Which column of the file has which value: key=index, separated by commas';
comment on column import_file.position is 'The last row that the current job has worked on';
comment on column import_file.total is 'How many rows the current job works on; while the file is read, how many were found';
comment on column import_file.complete is 'Whether all rows of the file are in import_row';

create table import_row (
  import uuid not null references import_file,
  number bigint not null,
  cells text not null,
  verdict text check (verdict in ('FRESH', 'KNOWN', 'DIFFERING', 'FAULTY')),
  identity text not null default '',
  messages text not null default '',
  outcome text check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  written uuid,
  before text not null default '',
  undone boolean,
  primary key (import, number)
);
create index import_row_verdict on import_row (import, verdict, number);
create index import_row_identity on import_row (import, identity, number) where identity <> '';
comment on table import_row is 'The rows of uploaded tables, what the check said of each, what became of it, and whether it was undone';
comment on column import_row.cells is 'The cells as the file has them, separated by unit separators (U+001F)';
comment on column import_row.messages is 'What a person was told about the row, a line each';
comment on column import_row.before is 'What the module that wrote needs to take the change back';
comment on column import_row.undone is 'Null where nobody asked to undo it; false where what it wrote stays';

create table import_heading (
  kind text not null,
  fingerprint bytea not null,
  mapping text not null,
  by uuid not null references person,
  at timestamptz not null,
  primary key (kind, fingerprint)
);
create index import_heading_by on import_heading (by);
comment on table import_heading is 'How columns were mapped last for tables of the same headings';

create table import_meaning (
  kind text not null,
  field text not null,
  spelling text not null,
  code text not null,
  by uuid not null references person,
  at timestamptz not null,
  primary key (kind, field, spelling)
);
create index import_meaning_by on import_meaning (by);
comment on table import_meaning is 'What spellings in tables of a kind mean, as a person said: the code of the value';
