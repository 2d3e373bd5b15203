-- Views that other modules may read. Each runs with the rights of its reader, and uses tables of its own module only.
drop view if exists v_npi, v_license, v_board_certification, v_specialty, v_taxonomy;
create view v_npi with (security_invoker = true) as
  select person, npi, contested from person_npi where npi is not null;
comment on view v_npi is 'NPIs of people; a contested one is of another person, too';

create view v_license with (security_invoker = true) as
  select person, state, profession, number, expires_on from license where removed_at is null;
comment on view v_license is 'State licenses of people, expired ones included';

create view v_board_certification with (security_invoker = true) as
  select person, board, number from board_certification where number is not null;
comment on view v_board_certification is 'IDs by which certifying boards know people';

create view v_specialty with (security_invoker = true) as
  select s.person, s.code, coalesce(t.label, s.code) as label from person_specialty s left join taxonomy t on t.code = s.code;
comment on view v_specialty is 'Main specialties of people, by taxonomy code';

create view v_taxonomy with (security_invoker = true) as select code, label from taxonomy;
comment on view v_taxonomy is 'Specialties by taxonomy code';
