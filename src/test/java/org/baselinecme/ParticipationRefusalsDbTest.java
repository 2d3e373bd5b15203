package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baselinecme.delivery.participation.AttendanceMode;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each hard rule of taking part is refused through its door, with its reason, and leaves nothing behind. */
class ParticipationRefusalsDbTest extends DatabaseTest {
    @Autowired
    private Registrations registrations;

    @Autowired
    private WalkInService walkIns;

    @Autowired
    private LearnerNoticeService showings;

    @Autowired
    private ApplicationContext context;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt(
                        "registering before it is listed",
                        "registration.closed",
                        () -> cast.activities().approved(),
                        this::register),
                new Attempt("registering after the last day", "registration.closed", this::over, this::register),
                new Attempt(
                        "withdrawing after the last day",
                        "registration.closed",
                        this::over,
                        activity -> let(cast.petrov(), me -> registrations.withdraw(me, number(activity)))),
                new Attempt(
                        "R8 registering on a disclosure that has changed",
                        "shown.stale",
                        () -> cast.activities().opened(),
                        activity -> {
                            var hash = showings.current(activity).hash();
                            cast.disclosures().addFaculty(activity, cast.drReyes());
                            register(activity, hash, AttendanceMode.IN_PERSON);
                        }),
                new Attempt(
                        "R8 registering without having been shown anything",
                        "shown.stale",
                        () -> cast.activities().opened(),
                        activity -> register(activity, "", AttendanceMode.IN_PERSON)),
                new Attempt(
                        "R20 checking in where the content is not accepted",
                        "code.not-ready",
                        () -> cast.activities().opened(),
                        activity -> {
                            var code = cast.learners().code(activity);
                            TestClock.moveTo("2027-03-01T08:30:00Z");
                            let(
                                    cast.petrov(),
                                    me -> cast.services()
                                            .checkIns()
                                            .checkIn(me, cast.learners().coded(code), true));
                        }),
                new Attempt(
                        "a stream where there is none",
                        "registration.not-streamed",
                        () -> cast.activities().opened(),
                        activity ->
                                register(activity, showings.current(activity).hash(), AttendanceMode.STREAMED)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        var activity = attempt.given().get();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attempt.work().accept(activity))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
        for (var table : new String[] {"registration", "showing", "shown_text"})
            assertThat(jdbc.sql("select count(*) from " + table + " where activity = ?")
                            .param(activity.value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
    }

    @Test
    void walk_ins_are_refused_for_an_activity_that_is_not_held() {
        var activity = cast.activities().approved();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.petrov(), me -> walkIns.walkIn(me, activity)));
    }

    private ActivityId over() {
        var activity = cast.activities().opened();
        owner().sql("update activity set starts_on = '2020-01-01', ends_on = '2020-01-01' where id = ?")
                .param(activity.value())
                .update();
        return activity;
    }

    private void register(ActivityId activity) {
        register(activity, showings.current(activity).hash(), AttendanceMode.IN_PERSON);
    }

    private void register(ActivityId activity, String shown, AttendanceMode way) {
        let(cast.petrov(), me -> registrations.register(me, number(activity), way, shown));
    }

    private String number(ActivityId activity) {
        return TestRegistrations.of(cast, context).number(activity);
    }

    record Attempt(String rule, String objection, Supplier<ActivityId> given, Consumer<ActivityId> work) {
        @Override
        public String toString() {
            return rule + " → " + objection;
        }
    }
}
