-- What a credit system asks and how it counts differs from body to body and changes: the office adds and edits it (finding
-- A6). Each edit is a new version; a designation goes by the version that was in force when it was made.
create table credit_system_terms (
  credit_system text not null references credit_system,
  version int not null check (version > 0),
  professions text[] not null,
  minutes int not null check (minutes between 10 and 600),
  step int not null check (step in (1, 2, 4)),
  rounding text not null check (rounding in ('NEAREST', 'DOWN')),
  partial text not null check (partial in ('PROPORTIONAL', 'ALL_OR_NONE', 'MINIMUM_SHARE')),
  minimum_percent int check (minimum_percent between 1 and 100),
  required_ids text[] not null,
  recorded_in text not null,
  source text not null check (length(trim(source)) > 0),
  confirmed_on date,
  confirmed_with text not null,
  by uuid references person,
  since timestamptz not null,
  primary key (credit_system, version),
  check ((partial = 'MINIMUM_SHARE') = (minimum_percent is not null))
);
comment on table credit_system_terms is 'How a credit system counts and what it asks, by version: an edit adds a version';
comment on column credit_system_terms.professions is 'Who earns it; empty is everybody';
comment on column credit_system_terms.minutes is 'Minutes of participation for one credit';
comment on column credit_system_terms.step is 'The smallest amount, in quarter credits';
comment on column credit_system_terms.partial is 'What partial attendance of a session gives: its share, nothing, or its share from a minimum on';
comment on column credit_system_terms.required_ids is 'Codes of the list learner_id that a learner gives before an award';
comment on column credit_system_terms.recorded_in is 'Where the only record of this credit is kept, so that no statement of credit is printed; empty where the office issues it';
comment on column credit_system_terms.confirmed_with is 'Who at the accreditor confirmed it';
comment on column credit_system_terms.by is 'Null for the versions the product came with';

insert into credit_system_terms (credit_system, version, professions, minutes, step, rounding, partial, minimum_percent,
  required_ids, recorded_in, source, confirmed_on, confirmed_with, by, since)
select code, 1, professions, 60, 1, 'NEAREST', case code when 'ACPE' then 'ALL_OR_NONE' else 'PROPORTIONAL' end, null,
  case code when 'ACPE' then '{NABP_EPROFILE,BIRTH_MONTH_DAY}'::text[] else '{}' end,
  case code when 'ACPE' then 'CPE Monitor' else '' end, source, verified_on, '', null, valid_from::timestamp at time zone 'UTC'
from credit_system;
alter table credit_system drop column professions cascade, drop column source cascade, drop column verified_on cascade;
grant insert, update on credit_system to ${app-role};
grant select, insert on credit_system_terms to ${app-role};
revoke update, delete, truncate on credit_system_terms from ${app-role};

-- The office adds wordings and confirms them; words are never changed, a new wording is a new version.
alter table statement_template
  add confirmed_with text not null default '',
  add by uuid references person,
  add since timestamptz not null default '2026-11-23T00:00:00Z';
alter table statement_template alter since drop default;
comment on column statement_template.confirmed_with is 'Who at the accreditor confirmed the wording';
comment on column statement_template.by is 'Who added this version; null for the versions the product came with';
grant insert on statement_template to ${app-role};
revoke update on statement_template from ${app-role};
grant update (source, verified_on, confirmed_with) on statement_template to ${app-role};
