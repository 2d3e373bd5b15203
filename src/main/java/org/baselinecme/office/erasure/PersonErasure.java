package org.baselinecme.office.erasure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.retention.LegalHolds;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases rows through functions of the database's owner, and reads who asked. It is the only way to them: nothing of a person on a
 * legal hold is erased.
 */
@Component
class PersonErasure {
    private final JdbcClient jdbc;
    private final RetainedRecords retained;
    private final LegalHolds holds;

    PersonErasure(JdbcClient jdbc, RetainedRecords retained, LegalHolds holds) {
        this.jdbc = jdbc;
        this.retained = retained;
        this.holds = holds;
    }

    /** {@link Refused} while a hold is on the person. */
    void demandNoHold(Collection<PersonId> entries) {
        var objections = holds.objectionsTo(entries);
        if (!objections.isEmpty()) throw new Refused(objections);
    }

    /** Whether a hold is on the person. */
    boolean isHeld(Collection<PersonId> entries) {
        return !holds.objectionsTo(entries).isEmpty();
    }

    /** The last day on which a record needs the name of a person; empty where none does. */
    Optional<LocalDate> lastDay(Collection<PersonId> entries) {
        return retained.lastDay(entries);
    }

    /** Erases addresses, identifiers, links, devices and messages of all entries of a person; {@link Refused} while a hold is on them. */
    void erase(Collection<PersonId> entries) {
        demandNoHold(entries);
        call("select 1 from (select erase_personal_data(?::uuid[])) done", entries);
        call("select 1 from (select erase_contacts(?::uuid[])) done", entries);
        call("select 1 from (select erase_credentials(?::uuid[])) done", entries);
    }

    /** Erases the name of all entries of a person; {@link Refused} while a hold is on them. */
    void eraseName(Collection<PersonId> entries) {
        demandNoHold(entries);
        call("select 1 from (select erase_name(?::uuid[])) done", entries);
    }

    private void call(String sql, Collection<PersonId> entries) {
        jdbc.sql(sql)
                .param(entries.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** Whether somebody works for the office under one of these entries: their roles end first. */
    boolean isStaff(Collection<PersonId> entries) {
        return jdbc.sql("select exists (select from v_staff s where s.person in (:people) and s.until_at is null)")
                .param("people", entries.stream().map(PersonId::value).toList())
                .query(Boolean.class)
                .single();
    }

    /** Open requests, the oldest first. */
    List<OpenErasure> open() {
        return jdbc.sql("""
                        select r.id, r.person, p.titled_name as name, coalesce(p.email, '') as email, r.why, r.asked_at
                        from erasure_request r join v_person p on p.id = r.person
                        where r.granted is null order by r.asked_at, r.id
                        """).query(Rows.of(OpenErasure.class)).list();
    }
}
