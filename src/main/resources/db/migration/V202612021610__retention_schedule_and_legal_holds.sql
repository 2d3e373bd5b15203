-- How long data of each kind stays, in dated versions, and holds that suspend it for a person.
create table retention_rule (
  kind text not null check (kind in ('CREDIT', 'FILE', 'MAIL', 'MAIL_TEXT', 'LINKS', 'DEVICES', 'GUESTS')),
  version int not null check (version > 0),
  period text not null check (period ~ '^P[1-9][0-9]{0,3}[DMY]$'),
  reason text not null check (length(trim(reason)) between 1 and 2000),
  source text not null check (length(source) <= 300),
  by uuid references person,
  since timestamptz not null,
  primary key (kind, version)
);
comment on table retention_rule is 'Versions of the retention schedule; the newest of a kind is in force';
comment on column retention_rule.period is 'ISO 8601: P6Y, P18M, P30D';
comment on column retention_rule.by is 'Null for the schedule the product came with';
revoke update, delete, truncate on retention_rule from ${app-role};

insert into retention_rule (kind, version, period, reason, source, by, since) values
 ('CREDIT', 1, 'P6Y', 'Learners and accrediting organizations can ask for proof of attendance and credit.', 'ACCME, CME Activity and Attendance Records Retention; AMA PRA booklet', null, '2026-12-02 12:00:00+00'),
 ('FILE', 1, 'P6Y', 'The activity file shows who planned and taught, what they disclosed and who decided.', 'Joint Accreditation, records of an activity', null, '2026-12-02 12:00:00+00'),
 ('MAIL', 1, 'P6Y', 'Shows that people were informed, as long as the records that the messages are about.', '', null, '2026-12-02 12:00:00+00'),
 ('MAIL_TEXT', 1, 'P30D', 'Long enough to find out why a message did not arrive. The text may hold a link that signs its reader in.', '', null, '2026-12-02 12:00:00+00'),
 ('LINKS', 1, 'P90D', 'Whoever opens an expired link can ask for a new one.', '', null, '2026-12-02 12:00:00+00'),
 ('DEVICES', 1, 'P180D', 'People who use a device again are not delayed when a stranger tries their password.', '', null, '2026-12-02 12:00:00+00'),
 ('GUESTS', 1, 'P30D', 'Holds a seat until the address is confirmed.', '', null, '2026-12-02 12:00:00+00');

create table legal_hold (
  id uuid primary key,
  person uuid not null references person,
  why text not null check (length(trim(why)) between 1 and 2000),
  set_by uuid not null references person,
  set_at timestamptz not null,
  lifted_by uuid references person,
  lifted_at timestamptz check (lifted_at >= set_at),
  lifted_why text check (length(trim(lifted_why)) between 1 and 2000),
  check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_why is null))
);
comment on table legal_hold is 'Holds on the data of people; a lifted one stays, with its dates';
create unique index legal_hold_in_force on legal_hold (person) where lifted_at is null;
revoke update, delete, truncate on legal_hold from ${app-role};
grant update (lifted_by, lifted_at, lifted_why) on legal_hold to ${app-role};

-- Whether a hold is on any entry of this human being. Every statement that removes what is past its period asks it.
create function is_held(who uuid) returns boolean
language sql stable security definer set search_path = public cost 10000 as
$$ select exists (select from legal_hold h join person_root held on held.person = h.person
     join person_root own on own.root = held.root where own.person = who and h.lifted_at is null) $$;
revoke all on function is_held (uuid) from public;
grant execute on function is_held (uuid) to ${app-role};

-- What is older than this moment is past its period; null where the kind has none.
create function retention_start(what text, moment timestamptz) returns timestamptz
language sql stable security definer set search_path = public as
$$ select moment - period::interval from retention_rule where kind = what order by version desc limit 1 $$;
revoke all on function retention_start (text, timestamptz) from public;
grant execute on function retention_start (text, timestamptz) to ${app-role};

-- Removes what is past its period, but for people on hold. Run as the owner: the application may not delete such rows one by one.
create function remove_past(what text, moment timestamptz) returns int
language plpgsql security definer set search_path = public as
$$ declare
  start timestamptz := retention_start(what, moment);
  removed int := 0;
  more int;
begin
  if what = 'MAIL' then
    delete from personal_message where at < start and not is_held(person);
    get diagnostics removed = row_count;
    delete from mail_outbox where posted_at < start and next_try_at is null and (to_person is null or not is_held(to_person));
    get diagnostics more = row_count;
    removed := removed + more;
  elsif what = 'LINKS' then
    delete from mail_link where expires_at < start and not is_held(person);
    get diagnostics removed = row_count;
  end if;
  return removed;
end $$;
revoke all on function remove_past (text, timestamptz) from public;
grant execute on function remove_past (text, timestamptz) to ${app-role};

-- The shortest periods that accrediting organizations allow.
insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('retention', 'CREDIT', 'Attendance and credit: at least six years', 1, '{"period":"P6Y"}', 'ACCME, CME Activity and Attendance Records Retention; AMA PRA booklet', null),
 ('retention', 'FILE', 'Activity file: at least six years', 2, '{"period":"P6Y"}', 'Joint Accreditation, records of an activity', null);
