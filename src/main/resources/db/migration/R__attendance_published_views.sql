-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_presence, v_presence_ever, v_session_times;
create view v_presence with (security_invoker = true) as
  select id, slot, person, evidence, from_at, until_at, seconds, source, by, at from presence where withdrawn_at is null;
comment on view v_presence is 'Attendance in effect, by session and person';

create view v_presence_ever with (security_invoker = true) as
  select id, slot, person, evidence, from_at, until_at, seconds, source, by, at, withdrawn_at from presence;
comment on view v_presence_ever is 'Attendance, withdrawn rows included: for what was true at a moment in the past';

create view v_session_times with (security_invoker = true) as
  select distinct on (slot) slot, turn, began_at, ended_at from session_times order by slot, turn desc;
comment on view v_session_times is 'Actual times of sessions, where they were recorded';
