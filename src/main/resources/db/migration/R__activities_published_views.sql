-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_activity, v_activity_audience, v_activity_objective, v_activity_move, v_cancellation, v_roster, v_roster_now, v_activity_changes;
create view v_activity with (security_invoker = true) as
  select a.id, a.version, a.number, a.title, a.found_by, a.department, a.owner, a.stage, coalesce(a.format, '') as format,
    coalesce(a.format = 'RSS', false) as is_series, a.starts_on, a.ends_on,
    a.proposed_at,
    (select max(m.at) from activity_move m where m.activity = a.id) as since,
    (select min(m.at) from activity_move m where m.activity = a.id and m.to_stage = 'OPEN') as opened_at,
    a.stage in ('PLANNING', 'IN_REVIEW') as is_being_planned,
    a.stage = 'IN_REVIEW' as is_in_review,
    a.stage in ('APPROVED', 'OPEN') as is_listed,
    a.stage = 'OPEN' as is_open,
    a.stage in ('OPEN', 'DELIVERED') as is_running,
    a.stage in ('OPEN', 'DELIVERED', 'RECONCILING') as takes_attendance,
    a.stage in ('OPEN', 'DELIVERED', 'RECONCILING', 'CLOSED')
      or a.stage = 'CANCELLED' and exists (select from activity_move m where m.activity = a.id and m.to_stage = 'OPEN')
      as is_claimable,
    a.stage in ('APPROVED', 'OPEN', 'DELIVERED', 'EXPIRED', 'RECONCILING', 'CLOSED')
      or a.stage in ('CANCELLED', 'WITHDRAWN')
        and exists (select from activity_move m where m.activity = a.id and m.to_stage in ('APPROVED', 'OPEN'))
      as is_public,
    a.stage in ('CANCELLED', 'WITHDRAWN') as is_canceled,
    a.stage in ('DELIVERED', 'EXPIRED', 'RECONCILING') as is_in_close_out,
    a.stage in ('CLOSED', 'DECLINED', 'CANCELLED', 'WITHDRAWN', 'EXPIRED') as has_ended,
    a.stage in ('CLOSED', 'DECLINED', 'CANCELLED', 'WITHDRAWN') as is_final,
    a.stage in ('NEEDS_APPROVED', 'PLANNING', 'IN_REVIEW', 'APPROVED', 'OPEN') as is_in_progress
  from activity a;
comment on view v_activity is 'Activities; since is the time of the last change of stage, opened_at of the first opening; a canceled activity is public where it was announced, and claimable where it was open, for what was held. Which stages a question means is defined here only';


create view v_cancellation with (security_invoker = true) as
  select activity, at, coalesce(why, '') as why from activity_move where to_stage in ('CANCELLED', 'WITHDRAWN');
comment on view v_cancellation is 'When and why activities were canceled';

create view v_activity_audience with (security_invoker = true) as select activity, profession from activity_audience;
comment on view v_activity_audience is 'Professions an activity is planned for';

create view v_activity_objective with (security_invoker = true) as
  select id, activity, position, text from activity_objective;
comment on view v_activity_objective is 'Learning objectives of activities';

create view v_activity_move with (security_invoker = true) as
  select activity, from_stage, to_stage, by, at, why from activity_move;
comment on view v_activity_move is 'Every change of stage';

create view v_roster with (security_invoker = true) as
  select c.id, c.activity, c.person, c.role, c.joined_by, c.joined_at, c.left_by, c.left_at, c.left_at is null as is_current,
    case when a.approved is null then c.left_at is null
      else c.joined_at < a.approved and (c.left_at is null or c.left_at >= a.approved) end as was_in_planning
  from activity_contributor c
  cross join lateral (select min(m.at) as approved from activity_move m
    where m.activity = c.activity and m.to_stage = 'APPROVED') a;
comment on view v_roster is 'People in control of content, with those who have left the roster; in planning was who had a role at the first approval';

create view v_roster_now with (security_invoker = true) as
  select id, activity, person, role, joined_at from activity_contributor where left_at is null;
comment on view v_roster_now is 'People in control of content now';

create view v_activity_changes with (security_invoker = true) as select activity, changes from activity_changes;
comment on view v_activity_changes is 'How often each activity, or something it rests on, has changed: what is stored with another count is outdated';
