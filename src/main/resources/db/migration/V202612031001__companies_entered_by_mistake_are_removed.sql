-- Takes back companies that an import added and with which nobody has worked. The company is as it was entered, and no record refers
-- to it: a foreign key keeps a company that is referred to, and its other names with it.
create function remove_untouched_companies(companies uuid[]) returns uuid[]
language plpgsql security definer set search_path = public as
$$ declare
  one uuid;
  removed uuid[] := '{}';
begin
  foreach one in array companies loop
    begin
      delete from company_alias where company = one;
      delete from company where id = one and version = 0;
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
revoke all on function remove_untouched_companies (uuid[]) from public;
grant execute on function remove_untouched_companies (uuid[]) to ${app-role};
