package org.baselinecme.credit.past;

import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Adds the learners that a table says to add. */
@Component
class PastLearners {
    /** The choice to add a person whom the office does not know. */
    static final String ADD = "ADD";

    private final People people;

    PastLearners(People people) {
        this.people = people;
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
}
