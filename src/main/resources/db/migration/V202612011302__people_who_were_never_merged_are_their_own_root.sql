-- Most people were entered once: only merged entries are followed upward. A list of thousands asks this for each row.
create or replace view person_root as
  select p.id as person, case when exists (select from person_merge m where m.from_person = p.id and m.undone_at is null)
    then coalesce((
      with recursive up (id, depth) as (
        select m.into_person, 1 from person_merge m where m.from_person = p.id and m.undone_at is null
        union all
        select m.into_person, up.depth + 1 from up
          join person_merge m on m.from_person = up.id and m.undone_at is null)
      select id from up order by depth desc limit 1), p.id)
    else p.id end as root
  from person p;
