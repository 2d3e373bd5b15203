package org.baselinecme.planning.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The overview of an activity, from its first wording to the public page. */
class OverviewsDbTest extends DatabaseTest {
    @Autowired
    private Overviews overviews;

    @Test
    void the_latest_wording_counts_and_the_same_text_again_changes_nothing() {
        var activity = cast.activities().opened();
        write(activity, 0, " What to do in the first hour. ");
        write(activity, 1, "What to do in the first hour.");
        assertThat(page(activity).form()).isEqualTo(form(1, "What to do in the first hour."));
        write(activity, 1, "");
        assertThat(page(activity).form()).isEqualTo(form(2, ""));
        assertThat(jdbc.sql("select count(*) from audit_fact where activity = ? and kind = 'OverviewWritten'")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_text_based_on_an_older_wording_is_refused() {
        var activity = cast.activities().opened();
        write(activity, 0, "First.");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> write(activity, 0, "Second."));
    }

    private static OverviewForm form(int turn, String text) {
        return new OverviewForm(turn, text, null, false, "", false);
    }

    private void write(ActivityId activity, int turn, String text) {
        let(cast.drKhan(), me -> overviews.write(me, activity, form(turn, text)));
    }

    private OverviewPage page(ActivityId activity) {
        return cast.as(cast.drKhan(), me -> overviews.of(me, activity));
    }
}
