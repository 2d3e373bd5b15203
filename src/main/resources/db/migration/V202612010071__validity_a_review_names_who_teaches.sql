-- A content review counts for the people whose teaching it judged: somebody who is taken off a session and added again needs
-- no other review, somebody new does (Standard 1).
alter table content_review add column faculty uuid[];
update content_review r set faculty = array(select f.person from agenda_slot_faculty f where f.slot = r.slot);
alter table content_review alter column faculty set not null;
comment on column content_review.faculty is 'Who taught the presentation when it was reviewed';
comment on column agenda_slot.taught_since is 'When title or kind last became others; null while they are the first ones';
