-- One address has one place in one activity, and the place of a guest whom nobody confirmed is held for a time only.
alter table registration
  add column place_key text,
  add column held_until timestamptz,
  add column freed_at timestamptz,
  add check (freed_at is null or withdrawn_at = freed_at);
comment on column registration.place_key is 'The address a guest typed, folded: of one address, one guest has a place. Null for people the office knows';
comment on column registration.held_until is 'Until when the place of a guest is held who has not confirmed the address; null once it is kept';
comment on column registration.freed_at is 'When time freed the place; withdrawn_by then names the guest, as nobody withdrew it';
create unique index registration_one_address on registration (activity, place_key) where withdrawn_at is null;
create index registration_held on registration (held_until) where withdrawn_at is null and held_until is not null;
grant update (held_until, freed_at) on registration to ${app-role};
