-- Whether nothing uses a department: no record refers to it, and no role is held in it. A foreign key tells: the row is removed and put
-- back at once.
create function is_department_unused(one uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = public as
$$ begin
  if exists (select from access_grant where scope = one and (until_at is null or until_at > at)) then
    return false;
  end if;
  delete from department where id = one;
  raise exception sqlstate 'BL001';
exception
  when foreign_key_violation then
    return false;
  when sqlstate 'BL001' then
    return true;
end $$;
revoke all on function is_department_unused (uuid, timestamptz) from public;
grant execute on function is_department_unused (uuid, timestamptz) to ${app-role};
