-- Activities that came from an earlier system as proposals, and their sessions until the agenda has them: an agenda is planned once the
-- needs are approved (R23).
create table imported_activity (
  activity uuid primary key references activity,
  version int not null,
  file uuid not null,
  key text not null unique check (length(key) > 0),
  former_number text not null,
  former_credit text not null,
  seen int not null,
  imported_by uuid not null references person,
  imported_at timestamptz not null
);
comment on table imported_activity is 'Activities that an import proposed, with what the earlier system said of them';
comment on column imported_activity.file is 'The import that proposed it';
comment on column imported_activity.key is 'By what later rows find it: its number in the earlier system, else title and first day';
comment on column imported_activity.former_credit is 'Maximum credit in the earlier system, a note: it designates nothing';
comment on column imported_activity.seen is 'Version of the activity as the import left it';

create table imported_session (
  id uuid primary key,
  version int not null,
  activity uuid not null references imported_activity,
  file uuid not null,
  day date not null,
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  title text not null check (length(trim(title)) > 0),
  room text not null,
  slot uuid references agenda_slot,
  left_out_at timestamptz
);
comment on table imported_session is 'Sessions that an import brought, until they are on the agenda or left out';
comment on column imported_session.slot is 'The session of the agenda that it became';
create unique index imported_session_once on imported_session (activity, day, starts_at, lower(title));

create table imported_session_speaker (
  session uuid not null references imported_session,
  person uuid not null references person,
  primary key (session, person)
);
comment on table imported_session_speaker is 'Who is to speak in an imported session';
create index imported_session_speaker_person on imported_session_speaker (person);

-- Takes back an activity that an import proposed and with which nobody has worked: it is as the import left it, its needs assessment is
-- empty, and no record refers to it; a foreign key keeps it otherwise.
create function remove_untouched_activity(one uuid) returns boolean
language plpgsql security definer set search_path = public as
$$ begin
  perform from activity a join imported_activity i on i.activity = a.id
    where a.id = one and a.version = i.seen and a.stage = 'PROPOSED' for update of a;
  if not found then
    return false;
  end if;
  delete from imported_session_speaker where session in (select id from imported_session where activity = one);
  delete from imported_session where activity = one;
  delete from imported_activity where activity = one;
  delete from needs_choice where activity = one and question = 'RATIONALE';
  delete from needs_answer where activity = one and question = 'RATIONALE' and version <= 1 and text = '' and cause = '';
  delete from needs_assessment where activity = one and state = 'DRAFT' and submissions = 0;
  delete from activity_contributor c using activity a
    where a.id = one and c.activity = a.id and c.person = a.owner and c.role = 'ACTIVITY_DIRECTOR' and c.left_at is null;
  delete from activity_audience where activity = one;
  delete from activity_words where activity = one;
  delete from activity_changes where activity = one;
  delete from activity where id = one;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke all on function remove_untouched_activity (uuid) from public;
grant execute on function remove_untouched_activity (uuid) to ${app-role};

-- Who was to speak in a session that is only noted goes with the person. Everything else as before.
create or replace function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from imported_session_speaker where person = any(entries);
  delete from own_field_answer where person = any(entries);
  delete from mail_link where person = any(entries);
  delete from known_device where person = any(entries);
  delete from remembered_device where person = any(entries);
  delete from saved_view where owner = any(entries);
  delete from person_identifier where person = any(entries);
  delete from registration_echo where person = any(entries);
  delete from personal_message where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
  delete from address_change where person = any(entries);
  delete from identity_connection where person = any(entries);
  delete from provider_identity where person = any(entries);
  delete from scim_user where person = any(entries);
  delete from account_invitation where person = any(entries);
  delete from recovery_code where factor in (select id from second_factor where person = any(entries));
  delete from second_factor where person = any(entries);
  delete from passkey where person = any(entries);
  delete from passkey_holder where person = any(entries);
  update guest set address = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update account set email = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update person set version = version + 1, email = null, former_email = null, also_known = '', birth_month = null, birth_day = null,
    zone = null where id = any(entries);
end $$;
