package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedDateTest {
    /** Thursday, January 7, in the evening; a day later in UTC. */
    private static final Moments MOMENTS =
            new Moments(ZoneId.of("America/Denver"), Instant.parse("2027-01-08T02:00:00Z"));

    private static NeedDate needed(Tone tone, long daysAgo, String first, @Nullable String next) {
        var need = Requirement.of(
                ActivityId.next(),
                tone,
                new Whoever(Duty.PLAN_AGENDA, null),
                MOMENTS.now().minus(Duration.ofDays(daysAgo)),
                "/",
                "requirement.agenda-empty");
        return NeedDate.of(need, LocalDate.parse(first), next == null ? null : LocalDate.parse(next), MOMENTS);
    }

    @Test
    void what_an_activity_is_not_ready_without_is_due_on_its_first_day() {
        assertThat(needed(Tone.STOP, 400, "2027-01-10", null)).isEqualTo(new NeedDate("board.due", "Sun, Jan 10"));
        assertThat(needed(Tone.WAIT, 4, "2027-01-07", null)).isEqualTo(new NeedDate("board.due", "Thu, Jan 7"));
    }

    @Test
    void it_is_due_at_the_next_session_of_an_activity_that_goes_on() {
        assertThat(needed(Tone.STOP, 4, "2026-09-01", "2027-01-12"))
                .isEqualTo(new NeedDate("board.due", "Tue, Jan 12"));
    }

    @Test
    void it_is_overdue_since_the_first_day_that_came_without_it() {
        assertThat(needed(Tone.STOP, 30, "2027-01-03", null)).isEqualTo(new NeedDate("board.overdue", "Sun, Jan 3"));
        assertThat(needed(Tone.STOP, 30, "2027-01-03", null).isOverdue()).isTrue();
        assertThat(needed(Tone.STOP, 407, "2026-01-03", null).date()).isEqualTo("Sat, Jan 3, 2026");
    }

    @Test
    void what_arose_afterwards_or_is_good_to_know_has_no_date_and_says_since_when() {
        assertThat(needed(Tone.WAIT, 2, "2026-12-01", null)).isEqualTo(new NeedDate("board.since", "Tue, Jan 5"));
        assertThat(needed(Tone.INFO, 2, "2027-02-01", null)).isEqualTo(new NeedDate("board.since", "Tue, Jan 5"));
        assertThat(needed(Tone.INFO, 0, "2027-02-01", null)).isEqualTo(new NeedDate("board.since-today", ""));
    }
}
