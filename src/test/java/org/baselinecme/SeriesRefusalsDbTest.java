package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.stream.Stream;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What designating sessions of a series refuses (findings A12). */
class SeriesRefusalsDbTest extends DatabaseTest {
    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R57 a session designated once it began", "series.begun", () -> {
                    var activity = cast.activities().opened();
                    var added = plan(activity, slot(ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
                    begin(activity);
                    cast.activities().designate(activity, TestActivities.seen(added, 4));
                }),
                new Attempt("R57 a session designated without faculty", "series.no-faculty", () -> {
                    var activity = cast.activities().opened();
                    cast.activities().designate(activity, TestActivities.seen(hour(activity, "10:00"), 4));
                }),
                new Attempt("R57 a session designated that gives no credit", "series.too-short", () -> {
                    var activity = cast.activities().opened();
                    var added = plan(activity, slot(ACCREDITED, "10:00", "10:07", "Pine Room", cast.drKhan()));
                    cast.activities().designate(activity, TestActivities.seen(added, 0));
                }),
                new Attempt("R57 a session designated that was changed since", "series.session-changed", () -> {
                    var activity = cast.activities().opened();
                    cast.activities().designate(activity, TestActivities.seen(hour(activity, "10:00"), 8));
                }),
                new Attempt("R57 no session designated at all", "series.none-chosen", () -> {
                    cast.activities().designate(cast.activities().opened());
                }),
                new Attempt("R57 a session designated before its series is approved", "series.not-approved", () -> {
                    var activity = cast.activities().inReview();
                    cast.activities().designate(activity, TestActivities.seen(only(activity), 4));
                }),
                new Attempt("R57 a series of thirteen months", "series.too-long", () -> {
                    var activity = cast.activities().scheduled();
                    owner().sql("update activity set ends_on = starts_on + interval '12 months' where id = ?")
                            .param(activity.value())
                            .update();
                    cast.activities().submit(activity);
                }));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private SlotId hour(ActivityId activity, String start) {
        return plan(activity, slot(ACCREDITED, start, "11:00", "Pine Room"));
    }

    private SlotId plan(ActivityId activity, SlotForm slot) {
        return cast.activities().plan(activity, slot);
    }

    private SlotId only(ActivityId activity) {
        return cast.learners().slots(activity).getFirst();
    }

    private void begin(ActivityId activity) {
        owner().sql(
                        "update agenda_slot set day = date '2026-01-05', begins = begins - (day - date '2026-01-05') * interval '1 day', "
                                + "ends = ends - (day - date '2026-01-05') * interval '1 day' where activity = ?")
                .param(activity.value())
                .update();
    }

    private record Attempt(String what, String objection, Runnable work) {
        @Override
        public String toString() {
            return what + " → " + objection;
        }
    }
}
