-- Free seats on public pages would tell whether a typed address is known: an unknown one takes a seat, a known one does not.
-- They count such an address once, for as long as a new guest's place would be held (findings A18, E10).
alter table registration_echo add column counted_key text;
comment on column registration_echo.counted_key is 'The folded address, where public pages count it as a place: once for each address of a person who is registered';
create unique index registration_echo_counted on registration_echo (activity, counted_key) where counted_key is not null;
comment on table registration_echo is 'What a guest is shown who typed an address that has a place in the activity already; it takes no place';
