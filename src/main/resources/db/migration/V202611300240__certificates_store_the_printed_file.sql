-- A certificate of completion is rendered once for each revision; the stored bytes are what is downloaded and mailed afterwards. Rows are only
-- added: a corrected name makes a new revision and a new file.
create table certificate_document (
  serial text not null,
  revision int not null,
  sha256 bytea not null,
  content bytea not null check (length(content) > 0),
  at timestamptz not null,
  primary key (serial, revision),
  foreign key (serial, revision) references certificate_print,
  constraint certificate_document_hash check (sha256 = sha256(content))
);
comment on table certificate_document is 'The PDF/UA-1 and PDF/A-2a file of each revision of a certificate of completion';
-- a PDF is compressed already
alter table certificate_document alter column content set storage external;

revoke update, delete, truncate on certificate_document from ${app-role};
