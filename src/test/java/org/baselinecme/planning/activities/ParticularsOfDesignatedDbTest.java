package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can still be changed in an activity with designated credit. */
class ParticularsOfDesignatedDbTest extends DatabaseTest {
    private static final List<String> BOTH = List.of("PHYSICIAN", "NURSE");

    @Autowired
    private Activities activities;

    @Test
    void r29_a_designated_activity_cannot_be_moved_to_the_past() {
        var activity = cast.activities().approved();
        refuses(activity, "2020-01-05", "2027-03-02", BOTH, "activity.back-dated");
    }

    @Test
    void the_agenda_stays_within_the_days_of_the_activity() {
        var activity = cast.activities().opened();
        refuses(activity, "2027-03-02", "2027-03-02", BOTH, "agenda.outside");
    }

    @Test
    void interprofessional_credit_needs_two_professions() {
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "IPCE");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        refuses(activity, "2027-03-01", "2027-03-02", List.of("NURSE"), "designation.one-profession");
    }

    @Test
    void the_dates_can_be_extended() {
        var activity = cast.activities().opened();
        reword(activity, "2027-02-01", "2027-04-30", BOTH);
        assertThat(lastAuditEventOf(activity.value()).after()).contains("2027-02-01");
    }

    private void refuses(ActivityId activity, String from, String until, List<String> audience, String objection) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reword(activity, from, until, audience))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(objection));
    }

    private void reword(ActivityId activity, String from, String until, List<String> audience) {
        let(cast.drKhan(), me -> {
            var seen = activities.particulars(me, activity);
            activities.reword(
                    me,
                    activity,
                    new ProposalForm(
                            seen.version(),
                            "Said anew",
                            seen.department(),
                            LocalDate.parse(from),
                            LocalDate.parse(until),
                            audience));
        });
    }
}
