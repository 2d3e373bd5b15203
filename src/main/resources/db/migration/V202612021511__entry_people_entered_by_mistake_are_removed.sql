-- Takes back entries of people with whom nobody has worked. The entry is as it was made, and no record refers to it: a foreign key
-- keeps whoever is referred to.
create function remove_untouched_people(people uuid[]) returns uuid[]
language plpgsql security definer set search_path = public as
$$ declare
  one uuid;
  removed uuid[] := '{}';
begin
  foreach one in array people loop
    begin
      delete from person_entry where person = one;
      delete from person where id = one and version = 0;
      if found then
        removed := removed || one;
      else
        raise foreign_key_violation;
      end if;
    exception when foreign_key_violation then
      null;
    end;
  end loop;
  return removed;
end $$;
revoke all on function remove_untouched_people (uuid[]) from public;
grant execute on function remove_untouched_people (uuid[]) to ${app-role};
