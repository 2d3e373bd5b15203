-- Search ignores accents, case and apostrophes, and tolerates misspelling. Both extensions are trusted: the owner of a database may
-- create them.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create function folded(text) returns text language sql immutable strict parallel safe
  return translate(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '-''`’‘.,', ' ');
comment on function folded is 'Text as search compares it: without accents, case, apostrophes and periods; a hyphen is a space';

alter table person add column found_by text not null
  generated always as (folded(name || ' ' || sort_name || ' ' || credentials || ' ' || coalesce(email, ''))) stored;
comment on column person.found_by is 'What search compares: name, sort name, degrees and email';
create index person_found_by on person using gin (found_by public.gin_trgm_ops);
