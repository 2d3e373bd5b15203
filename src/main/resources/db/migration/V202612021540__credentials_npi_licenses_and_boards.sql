-- What boards and states know a health professional by: NPI, state licenses, IDs of certifying boards.
insert into reference_row (list, code, label, position, attributes, source, verified_on)
select 'state', code, name, row_number() over (order by name), '{}', 'United States Postal Service, Publication 28', null
from (values ('AL','Alabama'),('AK','Alaska'),('AZ','Arizona'),('AR','Arkansas'),('CA','California'),('CO','Colorado'),
  ('CT','Connecticut'),('DE','Delaware'),('DC','District of Columbia'),('FL','Florida'),('GA','Georgia'),('HI','Hawaii'),
  ('ID','Idaho'),('IL','Illinois'),('IN','Indiana'),('IA','Iowa'),('KS','Kansas'),('KY','Kentucky'),('LA','Louisiana'),
  ('ME','Maine'),('MD','Maryland'),('MA','Massachusetts'),('MI','Michigan'),('MN','Minnesota'),('MS','Mississippi'),
  ('MO','Missouri'),('MT','Montana'),('NE','Nebraska'),('NV','Nevada'),('NH','New Hampshire'),('NJ','New Jersey'),
  ('NM','New Mexico'),('NY','New York'),('NC','North Carolina'),('ND','North Dakota'),('OH','Ohio'),('OK','Oklahoma'),
  ('OR','Oregon'),('PA','Pennsylvania'),('RI','Rhode Island'),('SC','South Carolina'),('SD','South Dakota'),
  ('TN','Tennessee'),('TX','Texas'),('UT','Utah'),('VT','Vermont'),('VA','Virginia'),('WA','Washington'),
  ('WV','West Virginia'),('WI','Wisconsin'),('WY','Wyoming'),('AS','American Samoa'),('GU','Guam'),
  ('MP','Northern Mariana Islands'),('PR','Puerto Rico'),('VI','U.S. Virgin Islands')) s (code, name);
insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('board', 'ABA', 'American Board of Anesthesiology', 1, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABIM', 'American Board of Internal Medicine', 2, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABOHNS', 'American Board of Otolaryngology – Head and Neck Surgery', 3, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABOS', 'American Board of Orthopaedic Surgery', 4, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABPATH', 'American Board of Pathology', 5, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABP', 'American Board of Pediatrics', 6, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABS', 'American Board of Surgery', 7, '{}', 'ACCME, boards that collaborate in PARS', null),
 ('board', 'ABTS', 'American Board of Thoracic Surgery', 8, '{}', 'ACCME, boards that collaborate in PARS', null);

-- The check digit after Luhn, with the prefix 80840 of a card issuer, which adds 24 (45 CFR 162.406).
create function is_npi(number text) returns boolean language sql immutable as $$
  select number ~ '^[12][0-9]{9}$' and (24 + (
    select sum(case when place % 2 = 1 then d * 2 / 10 + d * 2 % 10 else d end)
    from (select place, substr(number, place, 1)::int as d from generate_series(1, 10) place) digits)) % 10 = 0
$$;

create table person_npi (
  person uuid primary key references person,
  version int not null,
  npi text check (is_npi(npi)),
  contested boolean not null,
  by uuid not null references person,
  at timestamptz not null,
  check (npi is not null or not contested)
);
comment on table person_npi is 'NPI of a person';
comment on column person_npi.contested is 'Another person has the same; the office merges the two or corrects one';
create unique index person_npi_once on person_npi (npi) where not contested;
create index person_npi_contested on person_npi (npi) where contested;

create table license (
  id uuid primary key,
  version int not null,
  person uuid not null references person,
  state text not null,
  profession text not null,
  number text not null check (length(number) between 1 and 40),
  expires_on date,
  entered_at timestamptz not null,
  removed_at timestamptz
);
comment on table license is 'State licenses of people; a removed one stays, out of sight';
create unique index license_once on license (person, state, upper(number)) where removed_at is null;
create index license_number on license (upper(number)) where removed_at is null;

create table board_certification (
  person uuid not null references person,
  board text not null,
  version int not null,
  number text check (length(number) between 2 and 20),
  by uuid not null references person,
  at timestamptz not null,
  primary key (person, board)
);
comment on table board_certification is 'IDs by which certifying boards know a person; null for one that was removed';
create index board_certification_number on board_certification (upper(number)) where number is not null;

revoke delete, truncate on person_npi, license, board_certification from ${app-role};

-- Erases them, as the owner: the application itself may not delete such rows.
create function erase_credentials(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from person_npi where person = any(entries);
  delete from license where person = any(entries);
  delete from board_certification where person = any(entries);
end $$;
revoke all on function erase_credentials (uuid[]) from public;
grant execute on function erase_credentials (uuid[]) to ${app-role};
