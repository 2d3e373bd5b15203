package org.baselinecme.office.credentials;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose credentials a page is about: one's own, or those of a person whose record one keeps. */
@Component
class CredentialOwner {
    private final PersonReach reach;
    private final People people;
    private final JdbcClient jdbc;

    CredentialOwner(PersonReach reach, People people, JdbcClient jdbc) {
        this.reach = reach;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * The person meant; forbidden without the duty to register people, not found where I don't keep the record.
     *
     * @param person null for myself
     */
    PersonId of(Me me, @Nullable PersonId person) {
        if (person == null) return me.person();
        if (!me.has(Duty.REGISTER_PEOPLE)) throw new AccessDeniedException(Duty.REGISTER_PEOPLE.name());
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return person;
    }

    /** Every entry of the same human being. */
    List<PersonId> entries(PersonId person) {
        return people.allOf(person);
    }

    String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** The name by which the entry is sorted: the surname, then the others after a comma. */
    String sortName(PersonId person) {
        var sorted = jdbc.sql("select sort_name from v_person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        return sorted.contains(",") ? sorted : Registration.sortName(sorted);
    }

    /** Lets changes of the credentials of a person be made one after the other. */
    void lock(PersonId person) {
        people.lock(person);
    }

    String profession(PersonId person) {
        return jdbc.sql("select profession from v_person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
