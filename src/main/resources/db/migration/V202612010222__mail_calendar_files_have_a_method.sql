-- A calendar file in a mail says by a parameter of its type whether it publishes or cancels events (RFC 5545, 6047).
alter table mail_outbox drop constraint mail_outbox_attachment_type_check;
alter table mail_outbox add constraint mail_outbox_attachment_type_check
  check (attachment_type ~ '^[a-z]+/[a-z0-9.+-]+(;[a-z-]+=[A-Za-z0-9-]+)*$');
