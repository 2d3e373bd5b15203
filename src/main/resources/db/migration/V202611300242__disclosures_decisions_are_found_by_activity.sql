-- Check-in, claim and roster read the clearance decisions of an activity; without this they read the whole table.
create index clearance_decision_activity on clearance_decision (activity);
