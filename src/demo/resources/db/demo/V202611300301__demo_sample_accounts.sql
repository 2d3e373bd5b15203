create table demo_sample_account (
  person uuid primary key references person,
  duty text not null,
  position int generated always as identity
);
comment on table demo_sample_account is 'Accounts offered on the sign-in page of the demo office';
