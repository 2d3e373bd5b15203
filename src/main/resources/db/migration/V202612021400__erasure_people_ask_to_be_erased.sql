-- Somebody asks the office to erase what it holds about them; a director decides. What the office must keep stays, and is dated.
create table erasure_request (
  id uuid primary key,
  person uuid not null references person,
  why text not null check (length(why) <= 2000),
  asked_at timestamptz not null,
  granted boolean,
  decided_by uuid references person,
  decided_at timestamptz check (decided_at >= asked_at),
  decided_why text check (length(trim(decided_why)) > 0),
  stays_until date,
  name_erased_at timestamptz,
  check ((granted is null) = (decided_by is null) and (granted is null) = (decided_at is null)
    and (granted is null) = (decided_why is null)),
  check (granted is true or stays_until is null and name_erased_at is null)
);
comment on table erasure_request is 'Requests to erase personal data, and their decision';
comment on column erasure_request.granted is 'Null while it is open; a person who takes it back declines it';
comment on column erasure_request.stays_until is 'Last day on which records of credit or of an activity need the name; null where none did';
comment on column erasure_request.name_erased_at is 'When the name was erased too';
create unique index erasure_request_open on erasure_request (person) where granted is null;
create index erasure_request_due on erasure_request (stays_until) where granted and name_erased_at is null;
revoke update, delete, truncate on erasure_request from ${app-role};
grant update (granted, decided_by, decided_at, decided_why, stays_until, name_erased_at) on erasure_request to ${app-role};

-- Erases what no record needs: addresses, identifiers, links, devices, messages. Run as the owner, because the application may not
-- delete such rows one by one.
create function erase_personal_data(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from mail_link where person = any(entries);
  delete from known_device where person = any(entries);
  delete from saved_view where owner = any(entries);
  delete from person_identifier where person = any(entries);
  delete from registration_echo where person = any(entries);
  delete from personal_message where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
  delete from address_change where person = any(entries);
  delete from identity_connection where person = any(entries);
  delete from provider_identity where person = any(entries);
  delete from account_invitation where person = any(entries);
  delete from recovery_code where factor in (select id from second_factor where person = any(entries));
  delete from second_factor where person = any(entries);
  update guest set address = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update account set email = 'erased-' || person || '@erased.invalid' where person = any(entries);
  update person set version = version + 1, email = null, former_email = null, also_known = '', birth_month = null, birth_day = null,
    zone = null where id = any(entries);
end $$;
revoke all on function erase_personal_data (uuid[]) from public;
grant execute on function erase_personal_data (uuid[]) to ${app-role};

-- Erases the name, once no record needs it. An entry that was merged with an erased one later, and is in use, keeps its name.
create function erase_name(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  entries := array(select p.id from person p where p.id = any(entries) and p.email is null
    and not exists (select from account a where a.person = p.id and a.closed_at is null)
    and not exists (select from guest g where g.person = p.id and g.address not like 'erased-%@erased.invalid'));
  update person set version = version + 1, name = 'Erased person', sort_name = 'Erased person', credentials = '' where id = any(entries);
  delete from certificate_document where serial in (select serial from certificate where learner = any(entries));
  delete from certificate_print where serial in (select serial from certificate where learner = any(entries));
  update certificate_revision set name = 'Erased person'
    where serial in (select serial from certificate where learner = any(entries));
  delete from identity_request where person = any(entries);
  delete from mail_outbox where to_person = any(entries);
end $$;
revoke all on function erase_name (uuid[]) from public;
grant execute on function erase_name (uuid[]) to ${app-role};
