package org.baselinecme.journeys;

import java.time.MonthDay;
import java.util.Map;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator finds a person who was entered twice, compares both entries, merges them, and undoes it. */
class MergeJourney extends JourneyTest {
    private TestClaims claims;

    @BeforeAll
    void creditIsClaimed(
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
    }

    private PersonId entry(String name, String email) {
        var registration = new Registration(
                name, Registration.sortName(name), "MD", "PHYSICIAN", cast.medicine(), MonthDay.of(3, 14), email);
        return cast.as(cast.rahmani(), me -> cast.services().people().register(me, registration));
    }

    @Test
    void a_duplicate_is_found_compared_merged_and_separated_again() {
        var known = entry("Sam Oyelaran", "sam.oyelaran@example.org");
        var duplicate = entry("Sam Oyelaran", "s.oyelaran@clinic.example.org");
        var different = entry("Samu Oyelaran", null);
        var serial = claims.read(claims.claim(duplicate, cast.activities().opened(), Map.of("AMA1", 4)));

        var office = at(Device.DESK, "rahmani").opens("/people").follows("1 likely duplicate");
        office.sees("Same name, and same birth month and day")
                .sees("Similar names")
                .looks("duplicates");
        office.page()
                .getByLabel("Not the same person: Sam Oyelaran, MD and Samu Oyelaran, MD")
                .first()
                .click();
        office.sees("Marked as two different people").sees("Marked as different people");

        office.follows("Compare Sam Oyelaran").sees("Choose the entry to keep").looks("merge-compare");
        office.opens("/people/" + duplicate + "/comparison/" + known + "?keep=" + known);
        office.sees("Certificates of completion already issued stay valid").looks("merge-confirm");
        office.types("How you know this is one person", "Both badges show one NPI.")
                .presses("Merge entries");
        office.sees("Entries merged").sees("Merged on").looks("merge-done");
        office.opens("/people/" + known + "?tab=transcript&from=2027-01-01&to=2027-12-31")
                .sees("Medicine Grand Rounds");
        office.opens("/people?q=clinic.example.org").sees("sam.oyelaran@example.org");
        office.opens("/people/" + duplicate)
                .sees("This entry was merged into Sam Oyelaran, MD")
                .looks("merge-merged");
        visitor(Device.TELEPHONE).opens("/verify/" + serial).sees("Valid").sees("Sam Oyelaran, MD");

        office.opens("/people/" + duplicate).follows("Undo merge").sees("Nothing was recorded since the merge.");
        office.looks("merge-separate");
        office.types("Why these are two people", "They are father and son.").presses("Undo merge");
        office.sees("Merge undone").doesNotSee("This entry was merged");
        visitor(Device.TELEPHONE).opens("/verify/" + serial).sees("Valid");

        office.opens("/people/" + different).follows("Merge with another person");
        office.types("Name, degrees, or email", "oyelaran").presses("Search").sees("Compare with Sam Oyelaran, MD");
        office.looks("merge-find");
        office.opens("/people/" + cast.petrov() + "/comparison/" + cast.drKhan())
                .sees("These entries can’t be merged")
                .sees("Both entries have an account")
                .looks("merge-impossible");
    }
}
