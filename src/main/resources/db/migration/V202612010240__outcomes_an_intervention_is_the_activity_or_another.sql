-- findings A11: the day of the intervention lies within the activity, or the measure names another intervention.
alter table outcome_measure add column elsewhere boolean;
update outcome_measure m set elsewhere = not exists (
  select from activity a where a.id = m.activity and m.intervened_on between
    coalesce((select min(s.day) from agenda_slot s where s.activity = a.id and s.dropped_at is null and s.kind = 'ACCREDITED'),
      a.starts_on)
    and coalesce((select max(s.day) from agenda_slot s where s.activity = a.id and s.dropped_at is null and s.kind = 'ACCREDITED'),
      a.ends_on));
alter table outcome_measure alter column elsewhere set not null;
comment on column outcome_measure.elsewhere is 'Whether the intervention is something else than the activity, with a date of its own';
