-- A local time in the night of a clock change is read by one rule, in SQL as in Java (finding E16): an hour that comes twice means
-- its first time, and a time that is skipped means as long after the change as it was to be.
create function local_moment(local_time timestamp, zone text) returns timestamptz language sql immutable parallel safe as $$
  select coalesce(
    (select min(m) from (values
        (local_time at time zone zone),
        ((local_time at time zone zone) - interval '30 minutes'),
        ((local_time at time zone zone) - interval '1 hour')) as possible (m)
      where m at time zone zone = local_time),
    local_time at time zone zone)
$$;
comment on function local_moment is 'The moment of a local time: an hour that comes twice means its first time';
