-- Numbers by which boards and monitors know a learner. A credit system names those it asks for before an award (R41).
insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('learner_id', 'NABP_EPROFILE', 'NABP e-Profile ID', 1, '{"pattern": "[0-9]{5,10}"}', 'NABP, CPE Monitor', null),
 ('learner_id', 'BIRTH_MONTH_DAY', 'Month and day of birth', 2, '{"pattern": "(0[1-9]|1[0-2])-?(0[1-9]|[12][0-9]|3[01])"}', 'NABP, CPE Monitor', null),
 ('learner_id', 'OE_TRACKER', 'OE Tracker number', 3, '{}', 'ARBO/COPE', null),
 ('learner_id', 'CDR', 'CDR number', 4, '{}', 'Commission on Dietetic Registration', null),
 ('learner_id', 'BOC', 'BOC certification number', 5, '{}', 'Board of Certification for the Athletic Trainer', null),
 ('learner_id', 'AAFP', 'AAFP member number', 6, '{}', 'American Academy of Family Physicians', null),
 ('learner_id', 'AOA', 'AOA ID', 7, '{}', 'American Osteopathic Association', null),
 ('learner_id', 'LICENSE', 'State license number', 8, '{}', 'Baseline''s own list', null);

create table person_identifier (
  person uuid not null references person,
  kind text not null,
  value text not null check (length(trim(value)) between 1 and 40),
  at timestamptz not null,
  primary key (person, kind)
);
comment on table person_identifier is 'What a learner gave for a credit system; month and day of birth stand with the person (R69)';
revoke delete, truncate on person_identifier from ${app-role};
