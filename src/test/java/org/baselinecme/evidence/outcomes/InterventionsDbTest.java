package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing improves after an activity that did not take place (findings A11). */
class InterventionsDbTest extends DatabaseTest {
    @Autowired
    private ChangeClaims claims;

    @Autowired
    private OutcomePages pages;

    private TestMeasures measuring;

    @BeforeEach
    void measures_are_defined() {
        measuring = new TestMeasures(cast);
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }

    private void isRefused(Runnable work, String objection) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(keys(refused.objections())).contains(objection));
    }

    private MeasureId measured(ActivityId activity) {
        var measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09-01", "2025-12-31", "215", "500"));
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        return measure;
    }

    private void update(String sql, ActivityId activity) {
        owner().sql(sql).param(activity.value()).update();
    }

    @Test
    @DisplayName("findings A11: an activity that lies ahead has no follow-up, no verdict and no claim")
    void an_activity_ahead_has_no_follow_up() {
        var activity = measuring.held();
        var measure = measured(activity);
        assertThat(cast.as(cast.drKhan(), me -> pages.of(me, measure)).verdict())
                .isEqualTo(Verdict.IMPROVED);
        update("delete from presence where slot in (select id from agenda_slot where activity = ?)", activity);
        var page = cast.as(cast.drKhan(), me -> pages.of(me, measure));
        assertThat(page.verdict()).isNull();
        assertThat(page.sentence()).isNull();
        assertThat(keys(page.objections())).containsExactly("intervention.not-held");
        isRefused(() -> cast.let(cast.drKhan(), me -> claims.state(me, measure)), "intervention.not-held");
    }

    @Test
    @DisplayName("findings A11: an activity that was moved is no longer the intervention of that day")
    void an_activity_that_moved_is_not_the_intervention_of_that_day() {
        var activity = measuring.held();
        var measure = measured(activity);
        update(
                "update agenda_slot set day = day + 7, begins = begins + interval '7 days', ends = ends + interval '7 days' where activity = ?",
                activity);
        var page = cast.as(cast.drKhan(), me -> pages.of(me, measure));
        assertThat(page.verdict()).isNull();
        assertThat(keys(page.objections())).containsExactly("intervention.outside");
        isRefused(() -> cast.let(cast.drKhan(), me -> claims.state(me, measure)), "intervention.outside");
    }

    @Test
    @DisplayName("findings A11: a claim that was stated is void once its activity is canceled")
    void a_canceled_activity_improved_nothing() {
        var activity = measuring.held();
        var measure = measured(activity);
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        update("update activity set stage = 'CANCELLED' where id = ?", activity);
        isRefused(() -> cast.let(cast.drKhan(), me -> claims.state(me, measure)), "intervention.canceled");
        var claimed = cast.as(cast.drKhan(), me -> pages.claimed(me, activity));
        assertThat(claimed)
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).isEmpty());
    }

    @Test
    @DisplayName("findings A11: the day of the intervention lies within the activity, or the measure names another one")
    void the_day_lies_within_the_activity_or_is_that_of_something_else() {
        var activity = measuring.held();
        isRefused(() -> measuring.define(activity, on("2026-02-01", false)), "intervention.outside");
        var measure = measuring.define(activity, on("2026-02-01", true));
        isRefused(
                () -> cast.let(
                        cast.drKhan(), me -> cast.services().measures().change(me, measure, on("2026-03-02", false))),
                "intervention.outside");
    }

    private static MeasureForm on(String day, boolean elsewhere) {
        var form = share();
        return new MeasureForm(
                0,
                form.name(),
                form.kind(),
                form.numerator(),
                form.denominator(),
                form.unit(),
                form.better(),
                form.domain(),
                form.level(),
                form.measurement(),
                form.steward(),
                form.source(),
                form.intervention(),
                LocalDate.parse(day),
                elsewhere,
                null,
                false,
                null,
                "",
                "");
    }
}
