-- What was judged is judged anew once the presentation is another one: another title, another teacher, another kind
-- (Standard 1). A review older than this counts no more; its row stays.
alter table agenda_slot add column taught_since timestamptz;
comment on column agenda_slot.taught_since is 'When title, kind or teachers last became others; null while they are the first ones';
