alter table agenda_slot add column found_by text not null generated always as (folded(title)) stored;
comment on column agenda_slot.found_by is 'What search compares';
create index agenda_slot_found_by on agenda_slot using gin (found_by public.gin_trgm_ops);
