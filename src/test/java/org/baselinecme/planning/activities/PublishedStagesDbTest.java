package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;

/** The stage questions of {@code v_activity} have the same answers as {@link Stage}. */
class PublishedStagesDbTest extends DatabaseTest {
    @Test
    void final_stages_are_those_that_no_stage_may_follow() {
        assertThat(where("is_final")).isEqualTo(stages(Stage::isFinal));
    }

    @Test
    void listed_stages_are_those_with_designated_credit() {
        assertThat(where("is_listed")).isEqualTo(stages(Stage::isDesignated));
    }

    @Test
    void stages_in_progress_are_the_regular_ones_from_approved_needs_until_open() {
        var regular = Stage.regular();
        var first = regular.indexOf(Stage.NEEDS_APPROVED);
        assertThat(where("is_in_progress")).isEqualTo(regular.subList(first, regular.indexOf(Stage.OPEN) + 1));
    }

    private static List<Stage> stages(Predicate<Stage> question) {
        return Arrays.stream(Stage.values()).filter(question).toList();
    }

    /** The stages in which the view answers a question with yes; the activity is changed in a transaction that is undone. */
    private List<Stage> where(String column) {
        var activity = cast.grandRounds();
        return stages(stage -> Boolean.TRUE.equals(transaction.execute(undone -> {
            undone.setRollbackOnly();
            return answer(activity, stage, column);
        })));
    }

    private boolean answer(ActivityId activity, Stage stage, String column) {
        jdbc.sql("update activity set stage = ? where id = ?")
                .params(stage.name(), activity.value())
                .update();
        return jdbc.sql("select " + column + " from v_activity where id = ?")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }
}
