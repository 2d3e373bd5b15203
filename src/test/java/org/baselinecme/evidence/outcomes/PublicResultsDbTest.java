package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Results on public pages say what was stated, where and while it is published. */
class PublicResultsDbTest extends DatabaseTest {
    @Autowired
    private PublicResults results;

    @Autowired
    private PublicResultPages pages;

    private TestMeasures measuring;
    private ActivityId activity;
    private MeasureId measure;

    @BeforeEach
    void a_measure_is_defined() {
        measuring = new TestMeasures(cast);
        activity = measuring.held();
        measure = measuring.define(activity, share());
        measuring.enter(measure, counts("", "2025-09-01", "2025-12-31", "215", "500"));
    }

    @Test
    void a_result_without_a_follow_up_is_not_published() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> publish(activity));
        assertThat(published(activity)).isZero();
    }

    @Test
    void publishing_states_the_conclusion_and_the_same_again_changes_nothing() {
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        publish(activity);
        publish(activity);
        assertThat(published(activity)).isEqualTo(1);
        assertThat(headline(activity)).startsWith("First-line antibiotic: 43.0% → 62.0%");
        assertThat(kinds()).contains("ChangeClaimed").containsOnlyOnce("ResultPublished");
        assertThat(changes(activity)).as("public pages are composed anew").isPositive();
    }

    @Test
    void new_figures_replace_what_is_published_only_when_it_is_published_again() {
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        publish(activity);
        var first = headline(activity);
        measuring.enter(measure, counts("", "2026-07-01", "2026-07-31", "250", "500"));
        assertThat(headline(activity)).isEqualTo(first);
        publish(activity);
        assertThat(headline(activity)).isNotEqualTo(first);
        assertThat(kinds()).contains("ResultUnpublished");
    }

    @Test
    void a_result_is_shown_by_an_activity_that_follows_until_it_is_taken_off() {
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        var next = cast.accepted();
        publish(next);
        assertThat(published(next)).isEqualTo(1);
        assertThat(published(activity)).isZero();
        var shown = UUID.fromString(
                as(cast.drKhan(), me -> pages.of(me, measure)).rows().getFirst().id());
        let(cast.drKhan(), me -> results.takeOff(me, measure, shown));
        let(cast.drKhan(), me -> results.takeOff(me, measure, shown));
        assertThat(published(next)).isZero();
    }

    @Test
    void a_result_leaves_public_pages_with_its_baseline() {
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        publish(activity);
        var baseline = jdbc.sql("select id from v_observation where measure = ? order by first_day limit 1")
                .param(measure.value())
                .query(UUID.class)
                .single();
        let(cast.drKhan(), me -> cast.services().observations().withdraw(me, measure, baseline, "Wrong report."));
        assertThat(published(activity)).isZero();
        assertThat(kinds()).contains("ResultUnpublished");
    }

    @Test
    void nobody_publishes_on_the_page_of_an_activity_out_of_reach() {
        measuring.enter(measure, counts("", "2026-04-01", "2026-06-30", "310", "500"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(new ActivityId(UUID.randomUUID())));
    }

    private void publish(ActivityId where) {
        let(cast.drKhan(), me -> results.publish(me, measure, where));
    }

    private long published(ActivityId where) {
        return jdbc.sql("select count(*) from v_public_result where activity = ?")
                .param(where.value())
                .query(Long.class)
                .single();
    }

    private String headline(ActivityId where) {
        return jdbc.sql("select headline from v_public_result where activity = ?")
                .param(where.value())
                .query(String.class)
                .single();
    }

    private long changes(ActivityId where) {
        return jdbc.sql("select changes from v_activity_changes where activity = ?")
                .param(where.value())
                .query(Long.class)
                .single();
    }

    private java.util.List<String> kinds() {
        return auditEventsOf(measure.value()).stream()
                .map(event -> event.kind())
                .toList();
    }
}
