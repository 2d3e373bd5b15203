-- Credit that rests on attendance which was withdrawn or shortened is corrected, or kept for a stated reason (finding A8).
create table award_kept (
  id uuid primary key,
  award uuid not null references award,
  seconds int not null check (seconds >= 0),
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
comment on table award_kept is 'The office kept an award although attendance supports less of it, with the reason';
comment on column award_kept.seconds is 'The attendance that was in effect at the decision; where less is in effect later, it is decided again';
create index award_kept_award on award_kept (award);
revoke update, delete, truncate on award_kept from ${app-role};

-- What may have taken evidence from an award is found without reading all attendance.
create index presence_shortened on presence (slot) where withdrawn_at is not null or (until_at is not null and source is null);
