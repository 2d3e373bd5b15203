-- The public page and the catalog show a picture of an activity, in two sizes, with words for those who don't see it.
alter table activity_overview
  add column picture uuid references stored_file,
  add column small uuid references stored_file,
  add column description text not null default '' check (length(description) <= 250),
  add check ((picture is null) = (small is null)),
  add check (picture is null or description <> '');
comment on table activity_overview is 'Wordings of the overview of an activity''s public page, and its picture; an empty text takes the overview back';
