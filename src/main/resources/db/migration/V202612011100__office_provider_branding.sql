create table provider_branding (
  one boolean primary key default true check (one),
  version integer not null,
  accent text not null default '' check (accent ~ '^([0-9a-f]{6})?$'),
  logo uuid references stored_file,
  email text not null default '',
  phone text not null default '',
  address text not null default '',
  accreditation text not null default '',
  links text not null default '',
  help text not null default '',
  privacy text not null default ''
);
comment on table provider_branding is 'How the provider presents itself on every page; one row at most';
comment on column provider_branding.accent is 'Six hexadecimal digits; empty is the color of Baseline';
comment on column provider_branding.links is 'Further links of the footer, one a line: label, space, address';
comment on column provider_branding.help is 'Text of the help page; empty is the general one';
revoke delete, truncate on provider_branding from ${app-role};
