-- findings C3 and C7: a measure says how it is counted, what it should reach and which difference matters; observations tell
-- parts of the patients apart, and sites that did not take part.
alter table outcome_measure
  add column scale text not null default 'HUNDRED' check (scale in ('HUNDRED', 'THOUSAND', 'HUNDRED_THOUSAND')),
  add column smallest_difference double precision check (smallest_difference > 0),
  add column target double precision;
alter table outcome_measure alter column scale drop default;
comment on column outcome_measure.scale is 'Whether a proportion is shown per 100, per 1,000 or per 100,000';
comment on column outcome_measure.smallest_difference is 'The smallest difference that matters, in the unit that is shown; null for the default of the office';
comment on column outcome_measure.target is 'The value to be reached, in the unit that is shown';

alter table outcome_observation
  add column stratum text not null default '',
  add column comparison boolean not null default false;
alter table outcome_observation alter column stratum drop default;
alter table outcome_observation alter column comparison drop default;
comment on column outcome_observation.stratum is 'A part of the patients, such as an age group; empty for all of them';
comment on column outcome_observation.comparison is 'Whether it is of a site or department that did not take part in the activity';

drop index outcome_observation_once;
create unique index outcome_observation_once
  on outcome_observation (measure, definition, lower(site), lower(stratum), comparison, first_day, last_day)
  where withdrawn_at is null;

create table outcome_default (
  id int primary key check (id = 1),
  version int not null,
  smallest_points double precision check (smallest_points > 0 and smallest_points <= 100),
  by uuid references person,
  at timestamptz,
  check ((by is null) = (at is null))
);
insert into outcome_default (id, version) values (1, 0);
comment on table outcome_default is 'What holds for every measure of the office that says nothing else';
comment on column outcome_default.smallest_points is 'The smallest difference of a proportion that matters, in percentage points';
revoke insert, delete, truncate on outcome_default from ${app-role};
