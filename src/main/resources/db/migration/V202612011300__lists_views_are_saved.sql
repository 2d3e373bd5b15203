-- Filters, order and look of a list under a name. A view holds no rows: who opens it sees what they may see.
create table saved_view (
  id uuid primary key,
  version integer not null,
  owner uuid not null references person (id) on delete cascade,
  list text not null check (list ~ '^[a-z][a-z-]{0,39}$'),
  name text not null check (name <> '' and length(name) <= 60),
  query text not null check (query = '' or query ~ '^[?][A-Za-z0-9_=&.~%+*-]+$' and length(query) <= 2001),
  shared boolean not null,
  saved_at timestamptz not null
);
create unique index saved_view_once on saved_view (owner, list, lower(name));
create index saved_view_list on saved_view (list);
comment on table saved_view is 'Views of lists that people saved for themselves or share with the office';
comment on column saved_view.list is 'Name of the list';
comment on column saved_view.query is 'Filters, order and look as the query of an address';
comment on column saved_view.shared is 'Whether everyone who can open the list may use it';
