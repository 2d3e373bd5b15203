-- How long each disclosure is valid, as the office had set it when it was submitted. A later setting leaves it as it is.
alter table disclosure add valid_months int not null default 12 check (valid_months between 1 and 12);
comment on column disclosure.valid_months is 'Months from its submission until it has to be renewed';
