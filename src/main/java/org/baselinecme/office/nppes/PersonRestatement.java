package org.baselinecme.office.nppes;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonRecords;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** States name, degrees or profession of a person as the registry has them, with that as the reason. */
@Component
class PersonRestatement {
    private static final int LONGEST_NAME = 120;
    private final PersonRecords records;
    private final People people;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    PersonRestatement(PersonRecords records, People people, JdbcClient jdbc, MessageSource messages) {
        this.records = records;
        this.people = people;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** The entry that counts, where the person was merged since. */
    PersonId current(PersonId person) {
        return people.rootOf(person);
    }

    /**
     * {@link Refused} for no name, and for one that is too long.
     *
     * @param surname the surname in the registry: a name that ends with it is sorted by it
     */
    void name(Me me, PersonId person, String name, String surname) {
        var written = name.strip();
        if (written.isEmpty() || written.length() > LONGEST_NAME || written.contains(","))
            throw new Refused(List.of(Objection.blocking("nppes.name", "/nppes/differences")));
        var now = now(person);
        var sorted = written.equals(now.name) ? now.sortName : FoldedName.sorted(written, surname);
        restate(me, person, written, sorted, now.credentials, now.profession, now.department);
    }

    void credentials(Me me, PersonId person, String credentials) {
        var now = now(person);
        restate(me, person, now.name, now.sortName, credentials, now.profession, now.department);
    }

    void profession(Me me, PersonId person, String profession) {
        var now = now(person);
        restate(me, person, now.name, now.sortName, now.credentials, profession, now.department);
    }

    private void restate(
            Me me,
            PersonId person,
            String name,
            String sortName,
            String credentials,
            String profession,
            @Nullable DepartmentId department) {
        var why = messages.getMessage("nppes.reason", null, LocaleContextHolder.getLocale());
        records.restate(
                me, person, new Registration(name, sortName, credentials, profession, department, null, null), why);
    }

    private Stated now(PersonId person) {
        return jdbc.sql("select name, sort_name, credentials, profession, department from v_person where id = ?")
                .param(person.value())
                .query(Rows.of(Stated.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private record Stated(
            String name,
            String sortName,
            String credentials,
            String profession,
            @Nullable DepartmentId department) {}
}
