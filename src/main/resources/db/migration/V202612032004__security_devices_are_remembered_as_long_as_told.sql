-- For how many days a device is remembered, as the office had set it when the person ticked the box. Fewer days set since count.
alter table remembered_device add days int not null default 90 check (days between 1 and 90);
comment on table remembered_device is 'Devices on which somebody checks in, claims and evaluates without signing in';
comment on column remembered_device.days is 'For how many days, as the person was told';
