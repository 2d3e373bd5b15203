-- Spring Session's own tables: any node answers any request, and a restart signs nobody out.
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- One row for each form that did something: a repeat of the same form is led to where the first one ended.
create table web_once (
  once uuid primary key,
  person uuid not null,
  at timestamptz not null,
  location text
);
create index web_once_at on web_once (at);
