alter table activity add column found_by text not null generated always as (folded(number || ' ' || title)) stored;
comment on column activity.found_by is 'What search compares: number and title';
create index activity_found_by on activity using gin (found_by public.gin_trgm_ops);
