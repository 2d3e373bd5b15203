-- A guest is confirmed by the link that was mailed, or staff vouch for the name. Others are forgotten after a time, unless
-- something refers to them that the office must keep: attendance, answers, a claim.
alter table guest
  add column vouched_by uuid references person,
  add column vouched_at timestamptz check (vouched_at >= at),
  add column vouched_why text check (length(trim(vouched_why)) > 0),
  add column needed_at timestamptz,
  add check ((vouched_by is null) = (vouched_at is null) and (vouched_by is null) = (vouched_why is null));
comment on column guest.vouched_by is 'The member of staff who knows that the name is right; the address stays unproven';
comment on column guest.needed_at is 'When forgetting found that records refer to this guest, who is therefore kept';
grant update (confirmed_at, vouched_by, vouched_at, vouched_why) on guest to ${app-role};
create index guest_old on guest (at) where confirmed_at is null and vouched_at is null and needed_at is null;

-- Runs as the owner of the tables: the application itself may not delete registrations and what was shown to learners. It
-- deletes guests who confirmed nothing and what exists only because of them; a foreign key keeps whoever else is referred to.
create function forget_guests(before timestamptz, moment timestamptz, most int) returns int
language plpgsql security definer set search_path = public as
$$ declare
  one uuid;
  forgotten int := 0;
begin
  for one in
    select g.person from guest g
    where g.at < before and g.confirmed_at is null and g.vouched_at is null and g.needed_at is null
      and not exists (select from person_merge m where m.from_person = g.person)
    order by g.at limit least(most, 1000) for update skip locked
  loop
    begin
      delete from mail_link where person = one;
      delete from mail_outbox where to_person = one;
      delete from showing where person = one;
      delete from registration where person = one;
      delete from guest where person = one;
      delete from person where id = one;
      forgotten := forgotten + 1;
    exception when foreign_key_violation then
      update guest set needed_at = moment where person = one;
    end;
  end loop;
  return forgotten;
end $$;
revoke all on function forget_guests (timestamptz, timestamptz, int) from public;
grant execute on function forget_guests (timestamptz, timestamptz, int) to ${app-role};
