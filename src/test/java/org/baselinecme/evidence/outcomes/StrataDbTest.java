package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.OutcomeDefaultForm;
import org.baselinecme.evidence.measures.OutcomeDefaults;
import org.baselinecme.evidence.measures.SmallestDifferences;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** findings C7: strata, comparison groups, targets and smallest important differences. */
class StrataDbTest extends DatabaseTest {
    @Autowired
    private OutcomePages pages;

    @Autowired
    private MeasureAccess access;

    @Autowired
    private SmallestDifferences differences;

    @Autowired
    private OutcomeDefaults defaults;

    private TestMeasures measuring;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        measuring = new TestMeasures(cast);
        activity = measuring.held();
    }

    @Test
    @DisplayName("findings C7: those who did not take part are compared beside the result and never counted in it")
    void a_comparison_group_is_not_part_of_the_result() {
        var measure = measuring.define(activity, share());
        enter(measure, "", false, "2025-09", "40", "2026-04", "60");
        enter(measure, "", true, "2025-09", "42", "2026-04", "44");
        var page = page(measure);
        assertThat(page.sentence()).contains("40 of 100 → 60 of 100");
        assertThat(page.breakdown().comparison().before()).isEqualTo("42.0% (42 of 100)");
        assertThat(page.breakdown().comparison().after()).isEqualTo("44.0% (44 of 100)");
    }

    @Test
    @DisplayName("findings C7: strata are summed where nothing was observed of all patients")
    void strata_without_a_whole_are_summed() {
        var measure = measuring.define(activity, share());
        enter(measure, "English", false, "2025-09", "40", "2026-04", "60");
        enter(measure, "Spanish", false, "2025-09", "20", "2026-04", "50");
        var page = page(measure);
        assertThat(page.sentence()).contains("60 of 200 → 110 of 200");
        assertThat(page.breakdown().strata())
                .extracting(Breakdown.Row::name, Breakdown.Row::before, Breakdown.Row::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("English", "40.0% (40 of 100)", "60.0% (60 of 100)"),
                        org.assertj.core.groups.Tuple.tuple("Spanish", "20.0% (20 of 100)", "50.0% (50 of 100)"));
    }

    @Test
    @DisplayName("findings C7: strata and their whole are two reports of the same patients")
    void strata_beside_a_whole_are_not_counted_again() {
        var measure = measuring.define(activity, share());
        enter(measure, "", false, "2025-09", "60", "2026-04", "80");
        enter(measure, "English", false, "2025-09", "40", "2026-04", "50");
        assertThat(page(measure).sentence()).contains("60 of 100 → 80 of 100");
    }

    @Test
    void r49_a_small_stratum_cannot_be_computed_from_the_others() {
        var measure = measuring.define(activity, share());
        for (var month : List.of("2025-09", "2026-04")) {
            measuring.enter(measure, counts("", "", false, month, "30", "103"));
            measuring.enter(measure, counts("", "English", false, month, "20", "60"));
            measuring.enter(measure, counts("", "Spanish", false, month, "9", "40"));
            measuring.enter(measure, counts("", "Vietnamese", false, month, "1", "3"));
        }
        var hidden = cast.as(cast.drKhan(), me -> pages.observations(me, measure)).rows().stream()
                .filter(ObservationsPage.Row::hidden)
                .map(ObservationsPage.Row::stratum);
        assertThat(hidden).containsExactlyInAnyOrder("Spanish", "Vietnamese", "Spanish", "Vietnamese");
        var rows = page(measure).breakdown().strata();
        assertThat(rows).extracting(row -> row.before() == null).containsExactly(false, true, true);
        assertThat(rows).extracting(row -> row.after() == null).containsExactly(false, true, true);
    }

    @Test
    void r49_a_whole_that_is_hidden_is_not_the_sum_of_strata_that_are_shown() {
        var measure = measuring.define(activity, share());
        for (var month : List.of("2025-09", "2026-04")) {
            measuring.enter(measure, counts("A", "", false, month, "30", "100"));
            measuring.enter(measure, counts("A", "English", false, month, "20", "60"));
            measuring.enter(measure, counts("A", "Spanish", false, month, "10", "40"));
            measuring.enter(measure, counts("B", "", false, month, "1", "4"));
        }
        var rows = cast.as(cast.drKhan(), me -> pages.observations(me, measure)).rows();
        assertThat(rows)
                .filteredOn(row -> row.site().equals("A") && row.stratum().isEmpty())
                .allMatch(row -> row.hidden());
        assertThat(rows)
                .filteredOn(row -> !row.stratum().isEmpty() && row.hidden())
                .isNotEmpty();
    }

    @Test
    @DisplayName("findings C7: the smallest important difference is that of the measure, else of the office")
    void the_office_has_a_default_for_the_smallest_difference() {
        cast.let(cast.okafor(), me -> defaults.set(me, new OutcomeDefaultForm("5")));
        var plain = measuring.define(activity, share());
        assertThat(page(plain).smallest()).isEqualTo("5 points");
        var rare = measuring.define(activity, perThousand());
        assertThat(page(rare).smallest()).isEqualTo("0.5 per 1,000");
        var definition = cast.as(cast.drKhan(), me -> access.visible(me, rare));
        assertThat(differences.of(definition)).hasValue(0.0005);
        assertThat(definition.form().targetValue()).hasValue(0.0012);
        cast.let(cast.okafor(), me -> defaults.set(me, new OutcomeDefaultForm("")));
        assertThat(page(plain).smallest()).isEmpty();
    }

    private static MeasureForm perThousand() {
        var form = share();
        return new MeasureForm(
                null,
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
                form.intervenedOn(),
                false,
                null,
                false,
                RateScale.THOUSAND,
                "1.2",
                "0.5");
    }

    private void enter(
            MeasureId measure, String stratum, boolean comparison, String one, String low, String other, String high) {
        measuring.enter(measure, counts("", stratum, comparison, one, low, "100"));
        measuring.enter(measure, counts("", stratum, comparison, other, high, "100"));
    }

    private MeasurePage page(MeasureId measure) {
        return cast.as(cast.drKhan(), me -> pages.of(me, measure));
    }
}
