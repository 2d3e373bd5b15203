-- Faculty accept the office's speaker agreement for each activity, and upload the files of their sessions. Every version is kept.
create table speaker_agreement (
  id uuid primary key,
  turn int not null unique check (turn > 0),
  text text not null check (length(text) <= 20000),
  by uuid not null references person,
  at timestamptz not null
);
comment on table speaker_agreement is 'Versions of the speaker agreement; the highest turn is in force, and an empty text asks for none';

create table speaker_agreement_acceptance (
  id uuid primary key,
  activity uuid not null references activity,
  person uuid not null references person,
  agreement uuid not null references speaker_agreement,
  at timestamptz not null,
  unique (activity, person)
);
comment on table speaker_agreement_acceptance is 'Who accepted which version of the speaker agreement for an activity';

create table material_terms (
  id uuid primary key,
  activity uuid not null references activity,
  turn int not null check (turn > 0),
  slides boolean not null,
  handout boolean not null,
  days_before int not null check (days_before between 0 and 120),
  by uuid not null references person,
  at timestamptz not null,
  unique (activity, turn)
);
comment on table material_terms is 'What the faculty of an activity are asked to upload, and how many days before each session; the highest turn counts';

create table session_material (
  id uuid primary key,
  slot uuid not null references agenda_slot,
  kind text not null check (kind in ('SLIDES', 'HANDOUT')),
  turn int not null check (turn > 0),
  file uuid not null references stored_file,
  by uuid not null references person,
  at timestamptz not null,
  unique (slot, kind, turn)
);
comment on table session_material is 'Slides and handouts of sessions; the highest turn of a kind is current, and earlier ones are kept';

revoke update, delete, truncate on speaker_agreement, speaker_agreement_acceptance, material_terms, session_material from ${app-role};
