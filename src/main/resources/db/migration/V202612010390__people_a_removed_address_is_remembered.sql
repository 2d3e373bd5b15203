-- An address is a credential: when another is asked for after it was removed, its holder is told (findings E1).
alter table person add former_email text;
comment on column person.former_email is 'The address that the office removed last; it is told of the next one';
