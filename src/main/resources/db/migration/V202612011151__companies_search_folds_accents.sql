alter table company add column found_by text not null generated always as (folded(name)) stored;
comment on column company.found_by is 'What search compares';
create index company_found_by on company using gin (found_by public.gin_trgm_ops);
