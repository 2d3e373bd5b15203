-- A decision names its activity and person, a request its person: both are read without the roster, and a decision about
-- a person counts in every role they hold in the activity (R7).
alter table clearance_decision add activity uuid references activity, add person uuid references person;
update clearance_decision d set activity = c.activity, person = c.person
  from activity_contributor c where c.id = d.contributor;
alter table clearance_decision alter activity set not null, alter person set not null;
create index clearance_decision_activity on clearance_decision (activity);

alter table disclosure_request add person uuid references person;
update disclosure_request r set person = c.person from activity_contributor c where c.id = r.contributor;
alter table disclosure_request alter person set not null;
create index disclosure_request_person on disclosure_request (person, at desc);

-- Positions count from 1 without gaps: a company that was entered twice under two names left one.
update disclosed_relationship r set position = n.position
  from (select disclosure, company, nature,
          row_number() over (partition by disclosure order by position) as position from disclosed_relationship) n
  where r.disclosure = n.disclosure and r.company = n.company and r.nature = n.nature and r.position <> n.position;
alter table disclosed_relationship add unique (disclosure, position);
