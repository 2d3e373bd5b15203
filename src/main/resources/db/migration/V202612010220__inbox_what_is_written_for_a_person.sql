-- What is written for a person is mailed and stays on their Home until they have read it.
create table personal_message (
  id uuid primary key,
  person uuid not null references person (id) on delete cascade,
  letter text not null check (letter ~ '^[a-z-]+$'),
  subject text not null check (subject <> ''),
  words text not null,
  path text not null check (path like '/%'),
  written_by uuid references person (id),
  at timestamptz not null,
  read_at timestamptz check (read_at >= at)
);
create index personal_message_unread on personal_message (person, at desc) where read_at is null;
comment on table personal_message is 'What was written for a person; the mail of the same letter was posted in the same transaction';
comment on column personal_message.letter is 'Name of the mail';
comment on column personal_message.subject is 'Subject of the mail, the heading on Home';
comment on column personal_message.words is 'What was written, such as the reason of a decision';
comment on column personal_message.path is 'The page it is about, which its addressee may open; / where there is none';
comment on column personal_message.written_by is 'Who wrote it; null for the product';
comment on column personal_message.read_at is 'When the addressee marked it as read';
revoke update, delete, truncate on personal_message from ${app-role};
grant update (read_at) on personal_message to ${app-role};
