-- A generated office beside the invented one: 5,000 learners (2,000 with accounts) among 50,000 people, 200 activities made after the one of the
-- demo that has the fullest agenda, 46,000 attendances that nobody has claimed yet, and as many awards as asked for.
-- 100 activities were held in the last 50 days, one session of an hour each and no two at the same time; 100 are open and still
-- to come.
\set ON_ERROR_STOP on
select set_config('bench.awards', :'awards', false) \g /dev/null
begin;
create temp table model on commit drop as
  select a.id, a.department from activity a join agenda_slot s on s.activity = a.id and s.dropped_at is null
  where a.stage = 'OPEN' and a.format = 'LIVE_COURSE' group by a.id order by count(*) desc limit 1;

create temp table learner (id uuid, n int) on commit drop;
insert into learner select gen_random_uuid(), n from generate_series(1, 5000) n;
insert into person (id, version, name, sort_name, credentials, profession, department, email)
  select l.id, 0, 'Dr Bench ' || l.n, 'Bench ' || l.n, 'MD', 'PHYSICIAN', m.department, 'bench' || l.n || '@example.org'
  from learner l, model m;
insert into account (id, person, email, password_hash)
  select gen_random_uuid(), id, 'bench' || n || '@example.org', :'hash' from learner where n <= 2000;
insert into access_grant (id, person, role, scope_kind, from_at)
  select gen_random_uuid(), id, 'LEARNER', 'SELF', now() - interval '1 day' from learner where n <= 2000;
-- 45,000 people more, whom the search looks through.
insert into person (id, version, name, sort_name, credentials, profession, email)
  select gen_random_uuid(), 0, given || ' ' || family, family || ' ' || given, '', 'PHYSICIAN', 'person' || i || '@example.org'
  from (select i, (array['Mary','Ana','Wei','Omar','Ida','Tom','Grace','Paul','Siri','Ben','Eva','Łucja','Zoë'])[1 + i % 13] as given,
      (array['Khan','O''Connor','Nguyen','García','Smith','Lindgren','Okafor','Tanaka','Ruiz','Ferrari','Novak','Silva','Haddad','Winter'])[1 + i % 14]
        || chr(97 + i / 182 % 26) || chr(97 + i / 4732 % 26) as family
    from generate_series(1, 45000) i) named;

create temp table made (id uuid, n int, held boolean) on commit drop;
insert into made select gen_random_uuid(), n, n <= 100 from generate_series(1, 200) n;
insert into activity (id, version, number, title, department, owner, stage, format, starts_on, ends_on, proposed_at)
  select made.id, 0, to_char(now(), 'YYYY') || '-' || 7000 + made.n, a.title || ' ' || made.n, a.department, a.owner, case when held then 'DELIVERED' else 'OPEN' end, a.format,
    case when held then current_date - (n + 1) / 2 else current_date + 5 + made.n % 90 end,
    case when held then current_date - (n + 1) / 2 else current_date + 6 + made.n % 90 end, now() - interval '200 days'
  from made, activity a join model m on m.id = a.id;
insert into activity_changes select id, 1 from made;
insert into activity_audience select made.id, x.profession from made, activity_audience x join model m on m.id = x.activity;
insert into activity_objective select gen_random_uuid(), made.id, x.position, x.text, gen_random_uuid()
  from made, activity_objective x join model m on m.id = x.activity;
insert into needs_assessment select made.id, x.version, x.state, x.since, x.submissions
  from made, needs_assessment x join model m on m.id = x.activity;
insert into needs_answer (activity, question, version, text, cause, saved_by, saved_at)
  select made.id, x.question, x.version, x.text, x.cause, x.saved_by, x.saved_at from made, needs_answer x join model m on m.id = x.activity;
insert into credit_sought select made.id, x.credit_system from made, credit_sought x join model m on m.id = x.activity;
insert into activity_statement select gen_random_uuid(), made.id, x.position, x.template, x.version, x.text, x.hash, x.since
  from made, activity_statement x join model m on m.id = x.activity where x.until is null;
insert into designation (id, activity, credit_system, quarters, document, starts_at, by, at, turn)
  select gen_random_uuid(), made.id, x.credit_system, case when held then 4 else x.quarters end, x.document,
    now() - interval '60 days', x.by, now() - interval '90 days', x.turn
  from made, designation x join model m on m.id = x.activity;
-- what was taught in those held: one presentation whose content was accepted, by whoever teaches it
create temp table chosen on commit drop as
  select s.id as slot from agenda_slot s join model m on m.id = s.activity join content_review r on r.slot = s.id and r.accepted
  where s.kind = 'ACCREDITED' and s.dropped_at is null order by s.day, s.starts_at limit 1;
insert into activity_contributor (id, activity, person, role, joined_by, joined_at)
  select gen_random_uuid(), made.id, x.person, x.role, x.joined_by, x.joined_at
  from made, activity_contributor x join model m on m.id = x.activity where x.left_at is null
    and (not made.held or x.role not in ('FACULTY', 'MODERATOR')
      or exists (select from agenda_slot_faculty f join chosen on chosen.slot = f.slot where f.person = x.person));
insert into clearance_decision (id, activity, person, role, contributor, company, nature, turn, outcome, method, peer, exception, why, by, at)
  select gen_random_uuid(), copy.activity, copy.person, copy.role, copy.id, d.company, d.nature, d.turn, d.outcome, d.method, d.peer, d.exception, d.why, d.by, d.at
  from made join activity_contributor copy on copy.activity = made.id
  join activity_contributor x on x.activity = (select id from model) and x.person = copy.person and x.role = copy.role
    and x.left_at is null
  join clearance_decision d on d.contributor = x.id;

-- those to come have the whole agenda, those held one session of an hour
create temp table slot on commit drop as
  select gen_random_uuid() as id, made.id as activity, s.id as from_slot, made.held, made.n,
    case when made.held then current_date - (made.n + 1) / 2 else current_date + 5 + made.n % 90 + (s.day - first.day) end as day,
    row_number() over (partition by made.id order by s.day, s.starts_at, s.id) as nth, s.starts_at, s.ends_at, s.track, s.room, s.kind, s.title
  from made, agenda_slot s join model m on m.id = s.activity,
    (select min(day) as day from agenda_slot x join model m on m.id = x.activity where x.dropped_at is null) first
  where s.dropped_at is null and (not made.held or s.id = (select slot from chosen));
update slot set starts_at = time '09:00' + n % 2 * interval '2 hours', ends_at = time '10:00' + n % 2 * interval '2 hours' where held;
insert into agenda_slot (id, version, activity, day, starts_at, ends_at, begins, ends, track, room, kind, title)
  select id, 0, activity, day, starts_at, ends_at, local_moment(day + starts_at, zone), local_moment(day + ends_at, zone), track, room, kind, title
  from slot, (select zone from provider) office;
insert into agenda_slot_faculty select slot.id, f.person from slot join agenda_slot_faculty f on f.slot = slot.from_slot;
insert into content_review (id, slot, turn, balanced, research, evolving, scientific, accepted, note, by, at, faculty,
    ai_used, ai_tool, ai_version, ai_from, ai_until, ai_tasks, ai_checked_by, ai_check)
  select gen_random_uuid(), slot.id, r.turn, r.balanced, r.research, r.evolving, r.scientific, r.accepted, r.note, r.by, r.at, r.faculty,
    r.ai_used, r.ai_tool, r.ai_version, r.ai_from, r.ai_until, r.ai_tasks, r.ai_checked_by, r.ai_check
  from slot join content_review r on r.slot = slot.from_slot;
insert into activity_move (id, activity, from_stage, to_stage, by, at)
  select gen_random_uuid(), made.id, x.from_stage, x.to_stage, x.by, x.at from made, activity_move x join model m on m.id = x.activity;

-- 460 learners with accounts in each of the held ones: 46,000
insert into presence (id, slot, person, evidence, by, at)
  select gen_random_uuid(), slot.id, l.id, 'STAFF', l.id, now() - interval '12 hours'
  from slot join made on made.id = slot.activity
  join generate_series(0, 459) k on true join learner l on l.n = 1 + (made.n * 20 + k) % 2000
  where slot.held;

-- a post-activity assessment of ten items in each of the held ones; credit does not depend on it
insert into assessment (activity, version, pass_mark, attempts, baseline, for_credit, by, at)
  select made.id, 1, 70, null, false, false, a.owner, now() - interval '90 days' from made join activity a on a.id = made.id where made.held;
create temp table questions on commit drop as select gen_random_uuid() as id, id as activity from made where held;
insert into form (id, purpose, version, since, activity) select id, 'ASSESSMENT', 1, now() - interval '90 days', activity from questions;
insert into form_question (id, form, position, kind, wording, options, required, bias, correct)
  select gen_random_uuid(), q.id, n, 'SINGLE', 'Which of these fits case ' || n || ' best?',
    array['The first', 'The second', 'The third', 'The fourth'], true, false, array['The first']
  from questions q, generate_series(1, 10) n;

-- everybody is registered for one of those to come
insert into registration (id, activity, person, way, walked_in, at, seated_at)
  select gen_random_uuid(), (select id from made where not held order by n limit 1), l.id, 'IN_PERSON', false, now() - interval '5 days', now() - interval '5 days'
  from learner l;

-- awards of years past, in activities that stand only in the record of credit: ten a learner first, then ever more
create temp table past on commit drop as select id, n from made where not held;
create temp table bygone on commit drop as select gen_random_uuid() as id, n
  from generate_series(201, 100 + ceil(current_setting('bench.awards')::numeric / 5000)::int) n;
insert into activity (id, version, number, title, department, owner, stage, format, starts_on, ends_on, proposed_at)
  select bygone.id, 0, '1999-' || 10000 + bygone.n, a.title || ' ' || bygone.n, a.department, a.owner, 'DELIVERED', a.format,
    current_date - 400 - n, current_date - 400 - n, now() - interval '6 years'
  from bygone, activity a join model m on m.id = a.id;
insert into past select id, n from bygone;
insert into credit_claim (id, learner, activity, session, document, profession, attested, by, at, explanation)
  select gen_random_uuid(), l.id, past.id, null, 'CREDIT', 'PHYSICIAN', true, l.id,
    now() - interval '400 days' - (past.n || ' days')::interval, '[]'
  from past join learner l on true
  where past.n <= 100 + ceil(current_setting('bench.awards')::numeric / 5000)
  limit current_setting('bench.awards')::int;
insert into award (id, claim, learner, activity, session, credit_system, turn, after_reversal, quarters, during, at)
  select gen_random_uuid(), id, learner, activity, null, 'AMA1', 1, null, 4,
    tstzmultirange(tstzrange(at - interval '1 hour', at)), at from credit_claim where activity in (select id from past);
commit;
