-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_designated_credit, v_designation, v_credit_sought, v_joint_provider, v_statement;
create view v_designation with (security_invoker = true) as
  select d.id, d.activity, d.session, d.credit_system, d.quarters as designated, coalesce(l.quarters, d.quarters) as quarters,
    d.document, d.starts_at, d.by, d.at
  from designation d
  left join lateral (select l.quarters from designation_limit l where l.designation = d.id order by l.turn desc limit 1) l on true
  where coalesce(l.quarters, d.quarters) > 0
    and not exists (select from designation n where n.activity = d.activity and n.session is not distinct from d.session
      and n.credit_system = d.credit_system and n.turn > d.turn);
comment on view v_designation is 'Credit that is designated and still given by the agenda, in quarter credits: of an activity, or of a session of a series';

create view v_designated_credit with (security_invoker = true) as
  select activity, credit_system, sum(quarters)::int as quarters, count(session)::int as sessions
  from v_designation group by activity, credit_system;
comment on view v_designated_credit is 'Credit of an activity by system, in quarter credits; of a series the sum of its designated sessions';

create view v_credit_sought with (security_invoker = true) as select activity, credit_system from credit_sought;
comment on view v_credit_sought is 'Credit systems requested for an activity';

create view v_joint_provider with (security_invoker = true) as
  select id, activity, name, named_at from joint_provider where dropped_at is null;
comment on view v_joint_provider is 'Organizations that provide an activity together with the office';

create view v_statement with (security_invoker = true) as
  select id, activity, session, position, template, version, text, hash, since, until from activity_statement;
comment on view v_statement is 'Accreditation and credit statements of activities, past versions included; a current one has no until, one of a session of a series names it';
