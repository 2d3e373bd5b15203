-- What learners claimed and were awarded. Awards are only ever added: a wrong one is reversed, with a reason, and a right
-- one follows it (R40). Whatever is clicked twice or raced, one award is live: the constraints say so, not the code.
create table credit_claim (
  id uuid primary key,
  learner uuid not null references person,
  activity uuid not null references activity,
  session uuid references agenda_slot,
  document text not null check (document in ('CREDIT', 'PARTICIPATION')),
  profession text not null,
  attested boolean not null,
  by uuid not null references person,
  at timestamptz not null,
  explanation jsonb not null
);
comment on table credit_claim is 'One confirmation by a learner, or one re-award by staff; its awards and its certificate of completion hang on it';
comment on column credit_claim.session is 'The session of a series; null where an activity is claimed as a whole';
comment on column credit_claim.document is 'CREDIT, or PARTICIPATION for who cannot be awarded any designated credit (R31)';
comment on column credit_claim.profession is 'The learner''s profession as it stood';
comment on column credit_claim.explanation is 'How the amount came about, as message keys and arguments';
create index credit_claim_learner on credit_claim (learner, at desc);
create index credit_claim_activity on credit_claim (activity, at desc);

create table award (
  id uuid primary key,
  claim uuid not null references credit_claim,
  learner uuid not null references person,
  activity uuid not null references activity,
  session uuid references agenda_slot,
  credit_system text references credit_system,
  turn int not null check (turn > 0),
  after_reversal uuid,
  quarters int not null check (quarters > 0),
  during tstzmultirange not null,
  at timestamptz not null,
  unique nulls not distinct (learner, activity, session, credit_system, turn),
  unique (after_reversal),
  check ((turn = 1) = (after_reversal is null))
);
comment on column award.session is 'The session of a series; null where an activity is awarded as a whole';
comment on column award.credit_system is 'Null is participation: documented, and no credit';
comment on column award.turn is '1, and one more with each award that follows a reversal';
comment on column award.during is 'The time that was proven and is counted here: no other award counts it again';
comment on column award.quarters is 'Quarter credits awarded: what was claimed, never the maximum (R39)';
create index award_learner on award (learner, at desc);
create index award_claim on award (claim);
create index award_activity on award (activity, at desc);

create table award_reversal (
  award uuid primary key references award,
  why text not null check (length(trim(why)) > 0),
  by uuid not null references person,
  at timestamptz not null
);
alter table award add foreign key (after_reversal) references award_reversal (award);

create function award_follows_its_own() returns trigger language plpgsql as
$$ begin
  if new.after_reversal is not null and not exists (
    select from award before where before.id = new.after_reversal and before.learner = new.learner
      and before.activity = new.activity and before.session is not distinct from new.session
      and before.credit_system is not distinct from new.credit_system and before.turn = new.turn - 1) then
    raise exception 'an award follows the reversal of its own predecessor' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger award_follows before insert on award for each row execute function award_follows_its_own();

revoke update, delete, truncate on credit_claim, award, award_reversal from ${app-role};
