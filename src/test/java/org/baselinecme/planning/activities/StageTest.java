package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.activities.Stage.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {
    private static final Map<Stage, Set<Stage>> NEXT = Map.ofEntries(
            Map.entry(PROPOSED, Set.of(NEEDS_APPROVED, DECLINED, CANCELLED, ON_HOLD)),
            Map.entry(NEEDS_APPROVED, Set.of(PLANNING, CANCELLED, ON_HOLD)),
            Map.entry(PLANNING, Set.of(IN_REVIEW, CANCELLED, ON_HOLD)),
            Map.entry(IN_REVIEW, Set.of(PLANNING, APPROVED, CANCELLED, ON_HOLD)),
            Map.entry(APPROVED, Set.of(OPEN, CANCELLED, ON_HOLD)),
            Map.entry(OPEN, Set.of(DELIVERED, EXPIRED, CANCELLED, WITHDRAWN, ON_HOLD)),
            Map.entry(DELIVERED, Set.of(RECONCILING, WITHDRAWN)),
            Map.entry(RECONCILING, Set.of(CLOSED, WITHDRAWN)),
            Map.entry(ON_HOLD, Set.of(PROPOSED, NEEDS_APPROVED, PLANNING, IN_REVIEW, APPROVED, OPEN, CANCELLED)),
            Map.entry(EXPIRED, Set.of(RECONCILING)),
            Map.entry(CLOSED, Set.of()),
            Map.entry(DECLINED, Set.of()),
            Map.entry(CANCELLED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()));

    @ParameterizedTest
    @EnumSource
    void each_stage_allows_only_its_declared_next_stages(Stage stage) {
        assertThat(stage.next()).isEqualTo(NEXT.get(stage));
    }

    @Test
    void r23_planning_comes_only_after_the_needs_are_approved() {
        assertThat(Stage.values())
                .filteredOn(stage -> stage.next().contains(PLANNING))
                .containsExactlyInAnyOrder(NEEDS_APPROVED, IN_REVIEW, ON_HOLD);
    }

    @Test
    void each_regular_stage_may_be_followed_by_the_next() {
        var regular = Stage.regular();
        for (var i = 1; i < regular.size(); i++)
            assertThat(regular.get(i - 1).next()).contains(regular.get(i));
    }

    @Test
    void the_regular_stages_run_from_the_proposal_to_the_close() {
        assertThat(Stage.regular()).startsWith(PROPOSED).endsWith(CLOSED).allMatch(Stage::isRegular);
        assertThat(ON_HOLD.isRegular()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void each_stage_has_a_message_and_a_tone(Stage stage) {
        assertThat(stage.message()).isEqualTo("stage." + stage.name().toLowerCase());
        assertThat(stage.tone()).isIn("ok", "wait", "stop", "info", "");
    }
}
