-- Staff merge two entries of one person, with a reason, and undo it. Whoever joins their own guest entry gives none.
alter table person_merge
  add column why text check (length(trim(why)) > 0),
  add column undone_why text check (length(trim(undone_why)) > 0),
  add check (undone_why is null or undone_at is not null);
comment on column person_merge.why is 'The reason of staff; null where the person joined their own entries';
grant update (undone_why) on person_merge to ${app-role};

-- Whoever is searched by the name or address of a merged entry is found under the entry that remains. The text is derived from
-- the merges in effect, so that undoing one restores it.
drop view if exists v_person;
alter table person
  drop column found_by,
  add column also_known text not null default '',
  add column name_key text not null generated always as (folded(name)) stored,
  add column sort_key text not null generated always as (folded(sort_name)) stored;
alter table person add column found_by text not null generated always as
  (folded(name || ' ' || sort_name || ' ' || credentials || ' ' || coalesce(email, '') || ' ' || also_known)) stored;
comment on column person.found_by is 'What search compares: name, sort name, degrees and email, and those of merged entries';
comment on column person.also_known is 'Names, degrees and emails of the entries that were merged into this one';
comment on column person.name_key is 'The name as duplicates are compared: folded';
comment on column person.sort_key is 'The sort name as duplicates are compared: folded';
create index person_found_by on person using gin (found_by public.gin_trgm_ops);
create index person_same_name on person (name_key, birth_month, birth_day) where birth_month is not null;
create index person_department_name on person (department, left(sort_key, 3), left(name_key, 1)) where department is not null;

create function person_known_as(one uuid) returns text language sql stable as $$
  with recursive down (id) as (
    select m.from_person from person_merge m where m.into_person = one and m.undone_at is null
    union
    select m.from_person from down join person_merge m on m.into_person = down.id and m.undone_at is null)
  select coalesce(string_agg(concat_ws(' ', p.name, p.sort_name, nullif(p.credentials, ''), p.email), ' ' order by p.id), '')
  from down join person p on p.id = down.id
$$;

create function person_merge_is_searched() returns trigger language plpgsql as
$$ begin
  update person set also_known = person_known_as(id)
  where id in (select root from person_root where person in (new.from_person, new.into_person))
    or id in (new.from_person, new.into_person);
  return null;
end $$;
create trigger person_merge_searched after insert or update on person_merge
  for each row execute function person_merge_is_searched();

update person set also_known = person_known_as(id)
where id in (select into_person from person_merge where undone_at is null);
