-- A session begins and ends at moments: it may cross midnight, and in the night of a clock change it has the minutes that pass.
alter table agenda_slot add column begins timestamptz, add column ends timestamptz;
update agenda_slot s set begins = local_moment(s.day + s.starts_at, o.zone),
  ends = greatest(local_moment(s.day + s.ends_at, o.zone),
    case when local_moment(s.day + s.ends_at, o.zone) > local_moment(s.day + s.starts_at, o.zone) then '-infinity'
      else local_moment(s.day + s.starts_at, o.zone) + (s.ends_at - s.starts_at) end)
from (select coalesce((select zone from provider), 'UTC') as zone) o;
alter table agenda_slot alter begins set not null, alter ends set not null;
do $$
declare checked text;
begin
  select conname into strict checked from pg_constraint
  where conrelid = 'agenda_slot'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%ends_at > starts_at%';
  execute format('alter table agenda_slot drop constraint %I', checked);
end $$;
alter table agenda_slot add check (ends > begins and ends <= begins + interval '25 hours');
create index agenda_slot_begins on agenda_slot (begins) where dropped_at is null;
comment on column agenda_slot.begins is 'The moment it begins; day and starts_at are what the clocks of the office show then';
comment on column agenda_slot.ends is 'The moment it ends, possibly on the next day; ends_at is what the clocks of the office show then';
