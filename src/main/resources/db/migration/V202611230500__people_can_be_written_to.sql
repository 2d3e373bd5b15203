alter table person add column email text check (email is null or email ~ '^[^@\s]+@[^@\s]+$');
comment on column person.email is 'Where the office writes to; what somebody signs in with is the business of the account';
create unique index person_email on person (lower(email)) where email is not null;
update person set email = account.email from account
  where account.person = person.id and account.email ~ '^[^@\s]+@[^@\s]+$';
