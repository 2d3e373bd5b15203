-- A disclosure belongs to its person: whoever records another one in their name says why it replaces what stood.
alter table disclosure add column replaced_why text check (length(trim(replaced_why)) > 0);
comment on column disclosure.replaced_why is 'Why a verbal disclosure replaces the one before; null where it replaces none, and for one''s own';
