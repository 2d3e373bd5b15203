package org.baselinecme.credit.past;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the learners of a table by their addresses, and adds those that the table says to add. */
@Component
class PastLearners {
    /** The choice to add a person whom the office does not know. */
    static final String ADD = "ADD";

    private final JdbcClient jdbc;
    private final People people;

    PastLearners(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /**
     * By address, whose entry, account or confirmed address it is; the entry that counts, where it was merged. What a guest typed
     * proves nothing before it is confirmed: such an entry must not see the credit of others.
     */
    Found find(Collection<String> addresses) {
        var found = new HashMap<String, PersonId>();
        var several = new HashSet<String>();
        jdbc.sql("""
                        select distinct a.address, r.root as person from (
                          select id as person, lower(email) as address from v_person where lower(email) = any(:asked)
                          union all select person, lower(email) from v_account_state where lower(email) = any(:asked)
                          union all select person, lower(address) from v_guest where is_confirmed and lower(address) = any(:asked)) a
                        join v_person_root r on r.person = a.person
                        """)
                .param("asked", addresses.stream().distinct().toArray(String[]::new))
                .query(Rows.of(Holder.class))
                .list()
                .forEach(one -> {
                    var before = found.putIfAbsent(EmailAddress.key(one.address), one.person);
                    if (before != null && !before.equals(one.person)) several.add(EmailAddress.key(one.address));
                });
        return new Found(found, several);
    }

    /** Whether the row says to add an unknown person, and I may. */
    static boolean mayAdd(Me me, ImportRow row) {
        return row.value(PastCreditColumn.UNKNOWN).equals(ADD) && me.has(Duty.REGISTER_PEOPLE);
    }

    /** Whether the row names the person to add. */
    static boolean isNamed(ImportRow row) {
        return !row.value(PastCreditColumn.FIRST).isEmpty()
                && !row.value(PastCreditColumn.LAST).isEmpty();
    }

    PersonId add(Me me, PastCreditRow row) {
        var first = row.row().value(PastCreditColumn.FIRST);
        var last = row.row().value(PastCreditColumn.LAST);
        var profession = row.good().creditedAs() == CreditedAs.PHYSICIAN ? "PHYSICIAN" : "OTHER";
        return people.register(
                me,
                new Registration(
                        first + " " + last,
                        last + ", " + first,
                        "",
                        profession,
                        null,
                        null,
                        row.row().value(PastCreditColumn.EMAIL)));
    }

    /**
     * Who was found.
     *
     * @param several addresses that more than one person has
     */
    record Found(Map<String, PersonId> people, Set<String> several) {}

    record Holder(String address, PersonId person) {}
}
