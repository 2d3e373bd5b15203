-- Lists of thousands ask for each person under which entry their records are read. It is stored with the person, and follows
-- every merge and its undoing.
alter table person add column joined_into uuid references person check (joined_into <> id);
comment on column person.joined_into is 'The entry all records are read under; null for the person itself. Derived from the merges in effect';
create index person_joined_into on person (joined_into) where joined_into is not null;

create function person_entry_that_counts(one uuid) returns uuid language sql stable as $$
  with recursive up (id, depth) as (
    select one, 0
    union all
    select m.into_person, up.depth + 1 from up
      join person_merge m on m.from_person = up.id and m.undone_at is null)
  select id from up order by depth desc limit 1
$$;

create function person_merge_is_followed() returns trigger language plpgsql as
$$ begin
  with recursive down (id) as (
    select new.from_person
    union
    select m.from_person from down join person_merge m on m.into_person = down.id and m.undone_at is null)
  update person set joined_into = nullif(person_entry_that_counts(person.id), person.id) from down where person.id = down.id;
  return null;
end $$;
create trigger person_merge_followed after insert or update on person_merge
  for each row execute function person_merge_is_followed();

update person set joined_into = nullif(person_entry_that_counts(id), id)
where id in (select from_person from person_merge where undone_at is null);

create or replace view person_root as select id as person, coalesce(joined_into, id) as root from person;
