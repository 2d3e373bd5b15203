package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was announced of an agenda changes only with its consequences (findings A10). */
class AnnouncedAgendaDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private DesignationQueries designated;

    @Autowired
    private ContentReviewQueries reviews;

    @Autowired
    private LearnerDisclosures disclosures;

    @Test
    @DisplayName(
            "findings A10: a shorter session asks, lowers what can be claimed and what statements say, and can be restored")
    void r30_a_shorter_session_asks_and_lowers_what_can_be_claimed_until_it_is_restored() {
        var activity = cast.activities().approvedCourse();
        assertThat(consequences(activity, slot(ACCREDITED, "08:00", "08:30", "Auditorium", cast.drKhan())))
                .containsExactly("agenda.lowers");
        assertThat(amount(activity)).isEqualTo("1.00");
        change(activity, slot(ACCREDITED, "08:00", "08:30", "Auditorium", cast.drKhan()));
        assertThat(amount(activity)).isEqualTo("0.50");
        assertThat(statements(activity)).contains("maximum of 0.50").doesNotContain("maximum of 1.00");
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan()));
        assertThat(amount(activity)).isEqualTo("1.00");
        assertThat(statements(activity)).contains("maximum of 1.00");
    }

    @Test
    @DisplayName("findings A10: without its only session an activity gives no credit, and nothing promises any")
    void r30_a_removed_session_asks_and_nothing_promises_credit_any_more() {
        var activity = cast.activities().approvedCourse();
        var only = only(activity).id();
        assertThatExceptionOfType(Unconfirmed.class)
                .isThrownBy(
                        () -> let(cast.drKhan(), me -> cast.services().agenda().drop(me, activity, only)));
        let(cast.drKhan(), me -> confirming(seal -> cast.services().agenda().drop(me, activity, only, seal)));
        assertThat(designated.of(activity)).isEmpty();
        assertThat(statements(activity)).doesNotContain("maximum of");
        assertThat(jdbc.sql("select quarters from designation where activity = ?")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void another_consequence_than_the_one_that_was_read_is_asked_again() {
        var activity = cast.activities().approvedCourse();
        var aQuarter = slot(ACCREDITED, "08:00", "08:15", "Auditorium", cast.drKhan());
        assertThatExceptionOfType(Unconfirmed.class)
                .isThrownBy(() -> change(activity, aQuarter, "the seal of half an hour"));
    }

    @Test
    @DisplayName(
            "findings A10: registered people are told of another title and time, and of a session that is canceled")
    void registered_people_are_told_of_another_title_and_time_and_of_a_canceled_session() {
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        TestRegistrations.of(cast, context).register(learner, activity);
        var moved = slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan());
        assertThat(consequences(activity, moved)).containsExactly("agenda.reviewed-again", "announced.tells");
        change(activity, moved);
        assertThat(mails(learner)).last().asString().contains("ACCREDITED at 10:00", "8:00–9:00 AM", "10:00–11:00 AM");
        var only = only(activity).id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(
                        cast.drKhan(),
                        me -> confirming(seal -> cast.services().agenda().drop(me, activity, only, seal))));
        let(
                cast.drKhan(),
                me -> confirming(
                        seal -> cast.services().agenda().drop(me, activity, only, seal, "The speaker is ill.")));
        assertThat(mails(learner)).last().asString().contains("was canceled", "Reason: The speaker is ill.");
        assertThat(calendar(learner))
                .contains("METHOD:CANCEL", "UID:" + only, "STATUS:CANCELLED")
                .doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    @DisplayName(
            "findings A10: a teacher who is taken off and added again needs no other content review, a new one does")
    void a_teacher_who_is_added_again_was_reviewed_and_a_new_one_was_not() {
        var activity = cast.activities().opened();
        cast.disclosures().addFaculty(activity, cast.petrov());
        cast.disclosures().nothingToDisclose(cast.petrov());
        var session = only(activity).id();
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan(), cast.petrov()));
        cast.activities().accept(activity, session);
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan()));
        assertThat(isReviewed(session)).isTrue();
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan(), cast.petrov()));
        assertThat(isReviewed(session)).isTrue();
        var another = cast.learners().learner("Dr Paul Anscombe", "MD", "PHYSICIAN");
        cast.disclosures().addFaculty(activity, another);
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan(), another));
        assertThat(isReviewed(session)).isFalse();
    }

    @Test
    @DisplayName("findings A10: registered people are told how much credit a shorter session gives")
    void registered_people_are_told_of_the_lower_credit_of_a_shorter_session() {
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        TestRegistrations.of(cast, context).register(learner, activity);
        change(activity, slot(ACCREDITED, "08:00", "08:30", "Auditorium", cast.drKhan()));
        assertThat(mails(learner)).last().asString().contains("8:00–8:30 AM", "from 1.00 to 0.50");
    }

    private boolean isReviewed(SlotId session) {
        return reviews.latest(List.of(session)).get(session).accepted();
    }

    private String calendar(PersonId learner) {
        return new String(
                jdbc.sql("select attachment from mail_outbox where to_person = ? order by id desc limit 1")
                        .param(learner.value())
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
    }

    private List<String> mails(PersonId learner) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id")
                .param(learner.value())
                .query(String.class)
                .list();
    }

    private String amount(ActivityId activity) {
        return designated.of(activity).getFirst().credits().toString();
    }

    private String statements(ActivityId activity) {
        return designated.statements(activity).stream()
                .map(statement -> statement.words().plain())
                .reduce("", String::concat);
    }

    private AgendaItem only(ActivityId activity) {
        return cast.services().slots().of(activity).getFirst();
    }

    private List<String> consequences(ActivityId activity, SlotForm form) {
        try {
            change(activity, form, "");
            return List.of();
        } catch (Unconfirmed asked) {
            return asked.consequences().stream().map(Objection::key).toList();
        }
    }

    private void change(ActivityId activity, SlotForm form) {
        confirming(seal -> change(activity, form, seal));
    }

    private void change(ActivityId activity, SlotForm form, String seal) {
        var session = only(activity).id();
        var seen = SlotForm.onOneDay(
                cast.services().slots().versions(activity).get(session),
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                form.title(),
                form.faculty(),
                form.exception());
        let(cast.drKhan(), me -> cast.services().agenda().change(me, activity, session, seen, seal));
    }
}
