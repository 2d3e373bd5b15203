-- One document goes with a letter where it must; after 30 days it is forgotten with the text.
alter table mail_outbox
  add column attachment_name text check (attachment_name !~ '[[:cntrl:]]' and length(attachment_name) between 1 and 200),
  add column attachment_type text check (attachment_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  add column attachment bytea check (octet_length(attachment) <= 5242880),
  add check ((attachment_name is null) = (attachment_type is null)),
  add check (attachment is null or attachment_name is not null);
