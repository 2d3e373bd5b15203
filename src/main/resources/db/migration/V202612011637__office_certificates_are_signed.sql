create table provider_signatory (
  one boolean primary key default true check (one),
  version integer not null,
  name text not null default '',
  title text not null default '',
  signature uuid references stored_file
);
comment on table provider_signatory is 'Who signs certificates of completion; one row at most';
comment on column provider_signatory.signature is 'Picture of the signature; what is printed keeps the one it was printed with';
revoke delete, truncate on provider_signatory from ${app-role};
