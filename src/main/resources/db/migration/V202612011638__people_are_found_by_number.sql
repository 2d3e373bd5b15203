-- The search over everything finds a person by a whole number such as an NPI.
create index person_identifier_value on person_identifier (value);
