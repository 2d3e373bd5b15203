package org.baselinecme.office.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which people a member of staff may act on. Staff of the whole office reach everybody. Staff of a department reach the people
 * of their department, those it entered, and those on a roster, registered for or present at one of its activities; a person
 * without such a tie is reached by staff of the whole office only. The record of a person, which decides how they sign in and
 * what certificates say of them, is kept more narrowly: by their own department, or, where they have none, by the one that
 * entered them. A roster or a registration, which staff can make themselves, does not count for that.
 */
@Component
public class PersonReach {
    private final JdbcClient jdbc;
    private final PersonQueries queries;
    private final List<PersonTies> ties;

    PersonReach(JdbcClient jdbc, PersonQueries queries, List<PersonTies> ties) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.ties = ties;
    }

    /** {@link NotFound} for a person whom I do not reach with this duty: they look like somebody who does not exist. */
    public void demand(Me me, Duty duty, PersonId person) {
        var reach = me.reach(duty);
        if (reach.office() && queries.names(List.of(person)).isEmpty()) throw new NotFound();
        if (reach.office()) return;
        var ids = queries.allOf(person);
        if (!isOfDepartment(ids, reach, false) && ties.stream().noneMatch(one -> one.isTied(ids, reach)))
            throw new NotFound();
    }

    /** {@link NotFound} for a person whose record I do not keep. */
    public void demandRecord(Me me, Duty duty, PersonId person) {
        if (!keeps(me, duty, person)) throw new NotFound();
    }

    /** Whether I keep the record of the person. */
    public boolean keeps(Me me, Duty duty, PersonId person) {
        var reach = me.reach(duty);
        return reach.office() || isOfDepartment(List.of(person), reach, true);
    }

    /** Notes that my departments entered a person; staff of the whole office leave no note. */
    void noteEntry(Me me, PersonId person) {
        var reach = me.reach(Duty.REGISTER_PEOPLE);
        if (reach.office() || reach.departments().isEmpty()) return;
        jdbc.sql(
                        "insert into person_entry (person, department) select ?, d from unnest(?::uuid[]) as d on conflict do nothing")
                .params(person.value(), reach.departments().toArray(UUID[]::new))
                .update();
    }

    private boolean isOfDepartment(Collection<PersonId> ids, Reach reach, boolean record) {
        if (reach.departments().isEmpty()) return false;
        return jdbc.sql("""
                        select exists (select from person p where p.id = any(:ids) and (p.department = any(:departments)
                          or (p.department is null or not :record) and exists (
                            select from person_entry e where e.person = p.id and e.department = any(:departments))))
                        """)
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("departments", reach.departments().toArray(UUID[]::new))
                .param("record", record)
                .query(Boolean.class)
                .single();
    }
}
