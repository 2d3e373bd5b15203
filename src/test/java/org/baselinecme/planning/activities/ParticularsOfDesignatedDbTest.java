package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.confirming;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What can still be changed in an activity with designated credit. */
class ParticularsOfDesignatedDbTest extends DatabaseTest {
    private static final List<String> BOTH = List.of("PHYSICIAN", "NURSE");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Particulars particulars;

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

    @Test
    @DisplayName(
            "findings A10: the title of an open activity changes with a confirmation, and registered people are told")
    void a_new_title_is_confirmed_and_told_to_registered_people() {
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        TestRegistrations.of(cast, context).register(learner, activity);
        assertThatExceptionOfType(Unconfirmed.class)
                .isThrownBy(() -> reword(activity, "2027-02-01", "2027-04-30", BOTH))
                .satisfies(asked -> assertThat(asked.consequences())
                        .extracting(Objection::key)
                        .containsExactly("announced.tells"));
        assertThat(mails(learner)).isEmpty();
        confirming(seal -> reword(activity, "2027-02-01", "2027-04-30", BOTH, seal));
        assertThat(mails(learner)).singleElement().asString().contains("Said anew", "Mon, Feb 1 – Fri, Apr 30, 2027");
        confirming(seal -> reword(activity, "2027-02-01", "2027-04-30", BOTH, seal));
        assertThat(mails(learner)).hasSize(1);
    }

    private List<String> mails(PersonId learner) {
        return jdbc.sql("select text from mail_outbox where to_person = ?")
                .param(learner.value())
                .query(String.class)
                .list();
    }

    private void refuses(ActivityId activity, String from, String until, List<String> audience, String objection) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reword(activity, from, until, audience))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(objection));
    }

    private void reword(ActivityId activity, String from, String until, List<String> audience) {
        reword(activity, from, until, audience, "");
    }

    private void reword(ActivityId activity, String from, String until, List<String> audience, String confirmed) {
        let(cast.drKhan(), me -> {
            var seen = particulars.of(me, activity);
            particulars.reword(
                    me,
                    activity,
                    new ProposalForm(
                            seen.version(),
                            "Said anew",
                            seen.department(),
                            LocalDate.parse(from),
                            LocalDate.parse(until),
                            audience),
                    confirmed);
        });
    }
}
