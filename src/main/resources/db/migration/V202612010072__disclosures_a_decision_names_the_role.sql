-- A decision about a relationship counts for a person in a role of an activity, also after they left the roster and returned.
alter table clearance_decision add column role text;
update clearance_decision d set role = c.role from activity_contributor c where c.id = d.contributor;
alter table clearance_decision alter column role set not null;
comment on column clearance_decision.role is 'The role it was made for; it counts for the same role after the person left the roster and returned';
