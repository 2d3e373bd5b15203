-- A total without join times counts at most as long as its meeting and the session overlap, so the time of the meeting is
-- stored with it (finding B2); several totals of one person are those of meetings after each other.
alter table meeting_row
  add column total_seconds int[],
  add column total_windows tstzrange[],
  add check (cardinality(total_seconds) = cardinality(total_windows));
comment on column meeting_row.total_seconds is 'Totals without join times, one for each meeting of the file';
comment on column meeting_row.total_windows is 'When each of these meetings was; null if it is not known';

do $$
declare rule text;
begin
  for rule in select conname from pg_constraint where conrelid = 'presence'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%(from_at IS NULL) OR (seconds IS NULL)%'
  loop
    execute format('alter table presence drop constraint %I', rule);
  end loop;
end $$;
alter table presence add check (from_at is null or seconds is null or source is not null);
comment on column presence.seconds is
  'Total only: a report without join times, which proves no particular part. With from_at and until_at the meeting it is part of';
