package org.baselinecme.office.merging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads two entries side by side. */
@Component
class MergeQueries {
    private static final String ALL = "(select i.identity from v_person_identity i where i.person = p.id)";
    private final JdbcClient jdbc;

    MergeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry, compared with the other; empty for an unknown one. */
    Optional<Entry> entry(PersonId person, PersonId other) {
        return jdbc.sql("""
                        select p.id, p.titled_name as name, p.credentials, p.profession, p.is_merged as merged,
                          case when exists (select from v_account a where a.person in %1$s) then 'OPEN'
                            when exists (select from v_account_ever a where a.person = p.id) then 'CLOSED' else 'NONE' end as access,
                          exists (select from v_staff s where s.person in %1$s
                            and s.from_at <= now() and (s.until_at is null or s.until_at > now())) as staff,
                          p.is_unconfirmed as guest,
                          exists (select from v_guest g where g.person = p.id and not exists (
                            select from v_person_identity i join v_person q on q.id = i.identity
                              left join v_account a on a.person = q.id
                            where i.person = :other and (lower(g.address) in (lower(q.email), lower(a.email))
                              or exists (select from v_further_email f
                                where f.person = q.id and f.is_confirmed and lower(f.address) = lower(g.address))))) as foreign,
                          coalesce((select r.label from v_reference r where r.list = 'profession' and r.code = p.profession
                            order by r.valid_from desc limit 1), p.profession) as profession_label,
                          coalesce(d.name, '') as department,
                          coalesce(lpad(p.birth_month::text, 2, '0') || '-' || lpad(p.birth_day::text, 2, '0'), '') as birthday,
                          array(select distinct e.address from (
                            select q.email as address from v_person q where q.id in %1$s
                            union select a.email from v_account a where a.person in %1$s
                            union select f.address from v_further_email f where f.person in %1$s and f.is_confirmed
                            union select g.address from v_guest g where g.person in %1$s) e
                            where e.address is not null order by 1) as emails,
                          array(select i.identity::text from v_person_identity i where i.person = p.id order by i.depth) as entries
                        from v_person p left join v_department d on d.id = p.department where p.id = :person
                        """.formatted(ALL))
                .param("person", person.value())
                .param("other", other.value())
                .query(Rows.of(Entry.class))
                .optional();
    }

    /** Numbers of boards and monitors, by their label. */
    Map<String, String> ids(List<PersonId> entries) {
        return jdbc
                .sql("""
                        select coalesce((select r.label from v_reference r where r.list in ('learner_id', 'board') and r.code = i.kind
                          order by r.valid_from desc limit 1), i.kind) as label, i.value
                        from (select person, kind, value from v_person_identifier where kind <> 'BIRTH_MONTH_DAY'
                          union all select person, 'NPI', npi from v_npi
                          union all select person, board, number from v_board_certification) i
                        where i.person = any(:entries) order by 1, 2
                        """)
                .param("entries", entries.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Identifier.class))
                .stream()
                .collect(Collectors.toMap(Identifier::label, Identifier::value, (one, more) -> one, TreeMap::new));
    }

    /** The merge in effect of an entry into another; empty where there is none. */
    Optional<Merged> merged(PersonId from) {
        return jdbc.sql("""
                        select m.from_person, f.titled_name || case when f.titled_name = i.titled_name then coalesce(' (' || f.email || ')', ' (1)')
                            else '' end as from_name,
                          m.into_person, i.titled_name || case when f.titled_name = i.titled_name then coalesce(' (' || i.email || ')', ' (2)')
                            else '' end as into_name, m.at, m.why,
                          coalesce(b.titled_name, '') as by_name
                        from v_person_merge m join v_person f on f.id = m.from_person join v_person i on i.id = m.into_person
                          left join v_person b on b.id = m.by
                        where m.from_person = ?
                        """).param(from.value()).query(Rows.of(Merged.class)).optional();
    }

    /** These people by sort name. */
    List<MergePartners.Candidate> listed(List<PersonId> people) {
        return jdbc.sql("""
                        select p.id, p.titled_name as name, concat_ws(' · ', (select r.label from v_reference r
                          where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1),
                          d.name, p.email) as detail
                        from v_person p left join v_department d on d.id = p.department
                        where p.id = any(?) order by p.sort_name, p.id
                        """)
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(MergePartners.Candidate.class))
                .list();
    }

    /** An entry and those that were merged into it. */
    List<PersonId> under(PersonId from) {
        return jdbc.sql("""
                        with recursive down (id) as (
                          select cast(? as uuid)
                          union select m.from_person from down join v_person_merge m on m.into_person = down.id)
                        select id as value from down
                        """).param(from.value()).query(Rows.of(UUID.class)).stream()
                .map(PersonId::new)
                .toList();
    }

    record Identifier(String label, String value) {}

    /** An entry as it is compared; {@code entries} are the ids of those that were merged into it, its own first. */
    record Entry(
            PersonId id,
            String name,
            String credentials,
            String profession,
            boolean merged,
            MergeSide.Access access,
            boolean staff,
            boolean guest,
            boolean foreign,
            String professionLabel,
            String department,
            String birthday,
            List<String> emails,
            List<String> entries) {
        List<PersonId> all() {
            return entries.stream().map(UUID::fromString).map(PersonId::new).toList();
        }

        /** The name; where the other has the same, with what tells the two apart. */
        String namedBeside(Entry other) {
            if (!name.equals(other.name)) return name;
            if (!emails.isEmpty() && !emails.equals(other.emails)) return name + " (" + emails.getFirst() + ")";
            if (!department.isEmpty() && !department.equals(other.department)) return name + " (" + department + ")";
            return name + (id.toString().compareTo(other.id.toString()) < 0 ? " (1)" : " (2)");
        }

        boolean isClosed() {
            return access == MergeSide.Access.CLOSED;
        }

        MergeSide side(String named, boolean mine, boolean credited, Map<String, String> ids) {
            return new MergeSide(
                    id, named, profession, mine, merged, access, staff, credited, guest, guest && foreign, ids);
        }
    }

    /** A merge in effect. */
    record Merged(
            PersonId fromPerson,
            String fromName,
            PersonId intoPerson,
            String intoName,
            Instant at,
            String why,
            String byName) {}
}
