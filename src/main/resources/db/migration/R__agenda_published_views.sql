-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_slot, v_agenda_item, v_session, v_session_faculty, v_time_estimate;
create view v_slot with (security_invoker = true) as
  select id, activity, day, starts_at, ends_at, begins, ends, track, room, kind, title, taught_since, dropped_at is not null as is_dropped
  from agenda_slot;
comment on view v_slot is 'Every slot of an agenda, dropped ones included: for records that refer to one';

create view v_agenda_item with (security_invoker = true) as
  select id, activity, day, starts_at, ends_at, begins, ends, track, room, kind, title, taught_since from agenda_slot where dropped_at is null;
comment on view v_agenda_item is 'Slots of the current agenda: sessions, breaks and what carries no credit';

create view v_session with (security_invoker = true) as
  select id, activity, day, starts_at, ends_at, begins, ends, track, room, title, found_by, taught_since from agenda_slot
  where dropped_at is null and kind = 'ACCREDITED';
comment on view v_session is 'Accredited sessions of the current agenda; day and times are local to the office, begins and ends are moments';

create view v_session_faculty with (security_invoker = true) as select slot, person from agenda_slot_faculty;
comment on view v_session_faculty is 'Who teaches a slot';

create view v_time_estimate with (security_invoker = true) as
  select distinct on (activity) activity, minutes, why, by, at from agenda_estimate order by activity, at desc, id desc;
comment on view v_time_estimate is 'Current estimate of the minutes an activity without sessions takes';
