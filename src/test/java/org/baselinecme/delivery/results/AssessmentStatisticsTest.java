package org.baselinecme.delivery.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.delivery.learning.AssessmentOccasion;
import org.baselinecme.delivery.learning.SubmittedSheets.Sheet;
import org.junit.jupiter.api.Test;

class AssessmentStatisticsTest {
    private static final UUID FORM = UUID.randomUUID();
    private static final List<String> ITEMS = List.of("How long?", "How much?");

    @Test
    void r48_only_people_who_answered_both_times_are_paired() {
        var before = sheets(FORM, 8, true, false);
        var after = new HashMap<>(sheets(FORM, 8, true, true));
        after.put(UUID.randomUUID(), sheet(FORM, true, true));
        var reckoned = new AssessmentStatistics(FORM, ITEMS, before, after);
        assertThat(reckoned.pairs()).isEqualTo(8);
        assertThat(reckoned.scores()).hasValueSatisfying(scores -> {
            assertThat(scores.before()).isEqualTo(50, within(1e-9));
            assertThat(scores.after()).isEqualTo(100, within(1e-9));
            assertThat(scores.t()).isEmpty();
        });
    }

    @Test
    void r47_answers_to_different_versions_are_not_paired() {
        var reckoned = new AssessmentStatistics(
                FORM, ITEMS, sheets(UUID.randomUUID(), 6, true, true), sheets(FORM, 6, true, true));
        assertThat(reckoned.pairs()).isZero();
        assertThat(reckoned.elsewhere()).isEqualTo(6);
        assertThat(reckoned.scores()).isEmpty();
    }

    @Test
    void r49_results_of_fewer_than_five_are_suppressed() {
        var few = new AssessmentStatistics(FORM, ITEMS, sheets(FORM, 4, true, false), sheets(FORM, 4, true, true));
        assertThat(few.scores()).isEmpty();
        assertThat(few.answered())
                .allSatisfy(item -> assertThat(item.paired()).isEmpty())
                .allSatisfy(item -> assertThat(item.right()).isEmpty());
    }

    @Test
    void gains_and_losses_of_an_item_are_counted_per_person() {
        var reckoned =
                new AssessmentStatistics(FORM, ITEMS, sheets(FORM, 6, false, true), sheets(FORM, 6, true, false));
        assertThat(reckoned.answered().get(0).paired())
                .hasValueSatisfying(pairs -> assertThat(pairs.gained()).isEqualTo(6));
        assertThat(reckoned.answered().get(1).paired())
                .hasValueSatisfying(pairs -> assertThat(pairs.lost()).isEqualTo(6));
    }

    @Test
    void an_item_missed_by_strong_learners_has_negative_discrimination() {
        var after = new HashMap<UUID, Sheet>();
        IntStream.range(0, 12)
                .forEach(at -> after.put(UUID.randomUUID(), sheet(FORM, at % 2 == 0, at % 2 == 1 || at == 0)));
        var figures = new AssessmentStatistics(FORM, ITEMS, Map.of(), after).answered();
        assertThat(figures.getFirst().discrimination().orElseThrow()).isNegative();
    }

    private static Map<UUID, Sheet> sheets(UUID form, int people, boolean first, boolean second) {
        var sheets = new HashMap<UUID, Sheet>();
        IntStream.range(0, people).forEach(at -> sheets.put(new UUID(7, at), sheet(form, first, second)));
        return sheets;
    }

    private static Sheet sheet(UUID form, boolean first, boolean second) {
        return new Sheet(UUID.randomUUID(), form, AssessmentOccasion.AFTER, List.of(first, second));
    }
}
