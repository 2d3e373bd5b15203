-- External speakers: people of other employers who teach.
create table external_speaker (
  person uuid primary key references person,
  version int not null,
  employer text not null check (length(employer) <= 200),
  stated_by uuid not null references person,
  stated_at timestamptz not null
);
comment on table external_speaker is 'People of other employers who speak in activities';

-- Takes back external speakers whom an import added and with whom nobody has worked: the entry is as it was made, and no record refers
-- to it; a foreign key keeps whoever is referred to.
create function remove_untouched_speakers(people uuid[]) returns uuid[]
language plpgsql security definer set search_path = public as
$$ declare
  one uuid;
  removed uuid[] := '{}';
begin
  foreach one in array people loop
    begin
      delete from external_speaker where person = one and version = 0;
      delete from person_npi where person = one and version = 0;
      delete from person_entry where person = one;
      delete from person where id = one and version = 0;
      if found then
        removed := removed || one;
      else
        raise foreign_key_violation;
      end if;
    exception when foreign_key_violation then
      null;
    end;
  end loop;
  return removed;
end $$;
revoke all on function remove_untouched_speakers (uuid[]) from public;
grant execute on function remove_untouched_speakers (uuid[]) to ${app-role};

-- The employer of a speaker goes with the person. Everything else as before.
create or replace function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from external_speaker where person = any(entries);
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
