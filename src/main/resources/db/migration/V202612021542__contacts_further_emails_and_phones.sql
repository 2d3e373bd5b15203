-- People have more than one email address, and phones. A further address identifies a person only once it was confirmed.
create table further_email (
  id uuid primary key,
  version int not null,
  person uuid not null references person,
  address text not null check (length(address) between 3 and 254 and address like '%_@_%'),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= asked_at),
  removed_at timestamptz check (removed_at >= asked_at)
);
comment on table further_email is 'Further email addresses of people; a removed one stays, out of sight';
comment on column further_email.confirmed_at is 'When a link that was mailed to it was used; null: it counts for nothing yet';
create unique index further_email_confirmed on further_email (lower(address)) where confirmed_at is not null and removed_at is null;
create index further_email_person on further_email (person) where removed_at is null;
create index further_email_address on further_email (lower(address)) where removed_at is null;

create table phone (
  id uuid primary key,
  version int not null,
  person uuid not null references person,
  kind text not null check (kind in ('mobile', 'work', 'home')),
  number text not null check (number ~ '^[+][1-9][0-9]{6,14}$'),
  entered_at timestamptz not null,
  removed_at timestamptz check (removed_at >= entered_at)
);
comment on table phone is 'Phone numbers of people, with country code; a removed one stays, out of sight';
create unique index phone_once on phone (person, number) where removed_at is null;

revoke delete, truncate on further_email, phone from ${app-role};

-- Whoever is searched by a confirmed further address is found, under the entry that remains.
create or replace function person_known_as(one uuid) returns text language sql stable as $$
  with recursive down (id) as (
    select m.from_person from person_merge m where m.into_person = one and m.undone_at is null
    union
    select m.from_person from down join person_merge m on m.into_person = down.id and m.undone_at is null)
  select concat_ws(' ',
    (select string_agg(concat_ws(' ', p.name, p.sort_name, nullif(p.credentials, ''), p.email), ' ' order by p.id)
      from down join person p on p.id = down.id),
    (select string_agg(f.address, ' ' order by f.address) from further_email f
      where f.person in (select one union all select id from down) and f.confirmed_at is not null and f.removed_at is null))
$$;

create function further_email_is_searched() returns trigger language plpgsql as
$$ begin
  update person set also_known = person_known_as(id)
  where id = new.person or id in (select root from person_root where person = new.person);
  return null;
end $$;
create trigger further_email_searched after insert or update on further_email
  for each row execute function further_email_is_searched();

-- Erases them, as the owner: the application itself may not delete such rows.
create function erase_contacts(entries uuid[]) returns void
language plpgsql security definer set search_path = public as
$$ begin
  delete from further_email where person = any(entries);
  delete from phone where person = any(entries);
  update person set version = version + 1, also_known = '' where id = any(entries) and also_known <> '';
end $$;
revoke all on function erase_contacts (uuid[]) from public;
grant execute on function erase_contacts (uuid[]) to ${app-role};
