-- A series is approved once; the credit of each of its sessions is designated before that session starts (R29, R57). What
-- the agenda no longer gives can no longer be claimed, although the designation itself never changes.
alter table designation add column session uuid references agenda_slot;
alter table designation add column turn int not null default 1 check (turn > 0);
alter table designation alter column turn drop default;
alter table designation drop constraint designation_activity_credit_system_key;
alter table designation add constraint designation_once unique nulls not distinct (activity, session, credit_system, turn);
create index designation_session on designation (session) where session is not null;
comment on column designation.session is 'The session of a series; null where the activity is designated as a whole';
comment on column designation.turn is 'A session that was made longer is designated again; the highest turn counts';
comment on column designation.starts_at is 'The start as it was scheduled then: designation is dated before it (R29)';

create table designation_limit (
  id uuid primary key,
  designation uuid not null references designation,
  turn int not null check (turn > 0),
  quarters int not null check (quarters >= 0),
  by uuid not null references person,
  at timestamptz not null,
  unique (designation, turn)
);
comment on table designation_limit is 'What can be claimed of a designation after its agenda changed; the highest turn counts';
comment on column designation_limit.quarters is 'In quarter credits, at most what is designated';
revoke update, delete, truncate on designation_limit from ${app-role};

alter table activity_statement add column session uuid references agenda_slot;
comment on column activity_statement.session is 'The session of a series whose credit it designates; null for the whole activity';
drop index activity_statement_one;
create unique index activity_statement_one on activity_statement (activity, session, position) nulls not distinct
  where until is null;

-- Series that were approved as a whole: their sessions are designated as of that designation, so that nothing
-- changes; the events of those designations stay in the audit log as they were.
insert into designation (id, activity, session, turn, credit_system, quarters, document, starts_at, by, at)
select gen_random_uuid(), d.activity, s.id, 1, d.credit_system,
  round(extract(epoch from s.ends_at - s.starts_at) / 900)::int, d.document,
  (s.day + s.starts_at) at time zone o.zone, d.by, d.at
from designation d
join activity a on a.id = d.activity and a.format = 'RSS'
join agenda_slot s on s.activity = a.id and s.kind = 'ACCREDITED' and s.dropped_at is null
cross join (select coalesce((select zone from provider limit 1), 'UTC') as zone) o
where d.session is null and round(extract(epoch from s.ends_at - s.starts_at) / 900) > 0
  and d.at < (s.day + s.starts_at) at time zone o.zone;
delete from designation d using activity a where a.id = d.activity and a.format = 'RSS' and d.session is null
  and exists (select from designation s where s.activity = d.activity and s.credit_system = d.credit_system
    and s.session is not null);
