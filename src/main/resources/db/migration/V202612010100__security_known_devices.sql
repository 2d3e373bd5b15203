-- Whoever guesses passwords delays nobody on a device where its owner has signed in before.
create table known_device (
  device_hash text not null check (device_hash ~ '^[0-9a-f]{64}$'),
  person uuid not null references person (id),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (device_hash, person)
);
create index known_device_last on known_device (last_at);
comment on table known_device is 'Devices on which a person signed in with their password; exempt from delays that strangers cause';
comment on column known_device.device_hash is 'SHA-256 of the value of a cookie, never the value';
