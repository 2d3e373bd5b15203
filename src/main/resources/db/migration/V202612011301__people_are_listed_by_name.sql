-- A page of the list of people begins at a name, not at a number of rows.
create index person_listed on person (sort_name, id);
