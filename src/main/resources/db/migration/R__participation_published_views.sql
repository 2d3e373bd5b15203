-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_registration, v_registration_ever, v_notice_shown, v_notice_text, v_seats;
create view v_registration with (security_invoker = true) as
  select id, activity, person, way, walked_in, at, seated_at, seated_at is not null as is_seated
  from registration where withdrawn_at is null;
comment on view v_registration is 'Registrations in effect; without seated_at a person is on the waiting list';

create view v_notice_shown with (security_invoker = true) as select person, activity, step, hash, at from showing;
comment on view v_notice_shown is 'When a learner was shown the disclosure and statements of an activity';

create view v_notice_text with (security_invoker = true) as select activity, hash, text, since from shown_text;
comment on view v_notice_text is 'Texts that were shown to learners, by hash';

create view v_registration_ever with (security_invoker = true) as
  select id, activity, person, way, walked_in, at, seated_at, withdrawn_at from registration;
comment on view v_registration_ever is 'Registrations, withdrawn ones included: for who has ever registered';

create view v_seats with (security_invoker = true) as select activity, seats, streamed as is_streamed from registration_terms;
comment on view v_seats is 'The number of seats of an activity, and whether it is streamed; null is any number, as for an activity without a row';
