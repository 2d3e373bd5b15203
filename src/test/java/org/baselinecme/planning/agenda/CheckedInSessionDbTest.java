package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A check-in proves presence at the time that was set. */
@DisplayName("findings A7, A10: a session that people are checked in to keeps its time")
class CheckedInSessionDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    private ActivityId activity;
    private String code;

    @BeforeEach
    void aLearnerChecksInBeforeTheSession() {
        activity = cast.activities().listed();
        code = cast.learners().code(activity);
        var learner = cast.learners().learner("Dr Sam Oyelaran", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T07:45:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
    }

    @Test
    void it_is_neither_moved_nor_shortened_nor_made_a_break() {
        refused(() -> change(slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan())));
        refused(() -> change(slot(ACCREDITED, "08:00", "08:30", "Auditorium", cast.drKhan())));
        refused(() -> change(slot(SlotKind.BREAK, "08:00", "09:00", "Auditorium")));
    }

    @Test
    void it_is_not_removed() {
        refused(() -> let(
                cast.drKhan(),
                me -> confirming(seal ->
                        cast.services().agenda().drop(me, activity, only().id(), seal, "The speaker is ill."))));
    }

    @Test
    void it_may_be_in_another_room() {
        change(slot(ACCREDITED, "08:00", "09:00", "Hall", cast.drKhan()));
        assertThat(only().room()).isEqualTo("Hall");
    }

    @Test
    void it_moves_once_the_check_in_was_withdrawn() {
        withdraw();
        change(slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan()));
        assertThat(only().times()).isEqualTo("10:00–11:00 AM");
    }

    @Test
    void another_time_zone_of_the_office_leaves_it_at_its_moment_and_moves_others() {
        var before = cast.services().office().provider();
        var empty = cast.activities().listed();
        try {
            name(new Provider(
                    before.name(),
                    before.shortName(),
                    ZoneId.of("America/Denver"),
                    before.umbrella(),
                    before.synthetic()));
            assertThat(only().begins()).isEqualTo("2027-03-01T08:00:00Z");
            assertThat(only().times()).isEqualTo("1:00–2:00 AM");
            assertThat(cast.services().slots().of(empty).getFirst().begins()).isEqualTo("2027-03-01T15:00:00Z");
        } finally {
            name(before);
        }
        assertThat(only().times()).isEqualTo("8:00–9:00 AM");
    }

    @Test
    void while_a_check_in_is_being_stored_its_session_is_not_moved() {
        var registered = registered();
        transaction.executeWithoutResult(open -> {
            checkIn(registered);
            assertThat(waits(() -> change(slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan()))))
                    .isTrue();
        });
        transaction.executeWithoutResult(open -> {
            record(registered());
            assertThat(waits(() -> change(slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan()))))
                    .isTrue();
        });
    }

    @Test
    void while_a_session_is_being_moved_nobody_is_checked_in_and_then_its_new_time_counts() {
        withdraw();
        var learner = registered();
        var seen = cast.learners().coded(code);
        var later = slot(ACCREDITED, "10:00", "11:00", "Auditorium", cast.drKhan());
        var seal =
                catchThrowableOfType(Unconfirmed.class, () -> change(later, "")).seal();
        transaction.executeWithoutResult(open -> {
            change(later, seal);
            assertThat(waits(() -> checkIn(learner))).isTrue();
            assertThat(waits(() -> record(learner))).isTrue();
        });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(learner, me -> cast.services().checkIns().checkIn(me, seen, true)))
                .withMessage("code.early");
    }

    private PersonId registered() {
        var learner = cast.learners().learner("Bo Quist", "MD", "PHYSICIAN");
        TestRegistrations.of(cast, context).register(learner, activity);
        return learner;
    }

    private void checkIn(PersonId person) {
        let(person, me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
    }

    private void record(PersonId person) {
        var session = only().id();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(person)));
    }

    /** Whether something waits for a transaction that is open. */
    private boolean waits(Runnable attempt) {
        return Race.of(List.of(() -> transaction.executeWithoutResult(other -> {
                    jdbc.sql("set local lock_timeout = '500ms'").update();
                    attempt.run();
                    other.setRollbackOnly();
                })))
                .getFirst()
                .filter(stopped -> String.valueOf(stopped.getMessage()).contains("lock timeout"))
                .isPresent();
    }

    private void name(Provider provider) {
        cast.services().acting().asProduct(me -> {
            cast.services().office().name(me, provider);
            return me;
        });
    }

    private void refused(Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .singleElement()
                        .satisfies(objection -> {
                            assertThat(objection.key()).isEqualTo("agenda.checked-in");
                            assertThat(objection.arguments()).contains(1);
                            assertThat(objection.mend())
                                    .isEqualTo("/activities/" + activity + "/attendance/" + only().id());
                        }));
    }

    private AgendaItem only() {
        return cast.services().slots().of(activity).getFirst();
    }

    private void withdraw() {
        var presence = jdbc.sql("select id from presence where slot = ? and withdrawn_at is null")
                .param(only().id().value())
                .query(UUID.class)
                .single();
        let(
                cast.rahmani(),
                me -> cast.services()
                        .attendance()
                        .withdraw(me, activity, only().id(), presence, "By mistake.", CreditChoice.ASK));
    }

    private void change(SlotForm form) {
        confirming(seal -> change(form, seal));
    }

    private void change(SlotForm form, String seal) {
        var session = only().id();
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
