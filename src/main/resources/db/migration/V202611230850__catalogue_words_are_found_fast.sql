-- The public catalogue searches what learners read: title, objectives and the titles of sessions. Kept beside the
-- activity by the database itself, so that no way of writing can forget it.
create table activity_words (
  activity uuid primary key references activity,
  words tsvector not null
);
create index activity_words_found on activity_words using gin (words);

create function activity_words_of(id uuid) returns void language sql as $$
  insert into activity_words (activity, words)
    select a.id,
      setweight(to_tsvector('english', a.number || ' ' || a.title), 'A')
      || setweight(to_tsvector('english', coalesce((select string_agg(o.text, ' ') from activity_objective o where o.activity = a.id), '')), 'B')
      || setweight(to_tsvector('english', coalesce((select string_agg(s.title, ' ') from agenda_slot s
           where s.activity = a.id and s.dropped_at is null and s.kind = 'ACCREDITED'), '')), 'C')
    from activity a where a.id = activity_words_of.id
  on conflict (activity) do update set words = excluded.words
$$;

create function activity_words_of_activity() returns trigger language plpgsql as $$
begin
  perform activity_words_of(new.id);
  return null;
end $$;
create function activity_words_of_part() returns trigger language plpgsql as $$
begin
  perform activity_words_of(new.activity);
  return null;
end $$;
create trigger activity_words_title after insert or update of title on activity
  for each row execute function activity_words_of_activity();
create trigger activity_words_objective after insert on activity_objective
  for each row execute function activity_words_of_part();
create trigger activity_words_slot after insert or update on agenda_slot
  for each row execute function activity_words_of_part();
select activity_words_of(id) from activity;

create index activity_listed on activity (stage, ends_on);
