package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class BoardRowTest {
    private static final Moments NOW = new Moments(ZoneOffset.UTC, Instant.parse("2026-11-23T15:04:00Z"));
    private static final Somebody ELSE = new Somebody(PersonId.next());
    private final Me coordinator = me(Grant.department(Role.COORDINATOR, DepartmentId.next()));
    private final BoardRows rows = new BoardRows(coordinator, NOW);

    @Test
    void requirements_are_sorted_by_severity_and_age() {
        var row = rows.row(
                3,
                rows.need(Tone.INFO, ELSE, "requirement.a", Duration.ofDays(9)),
                rows.need(Tone.WAIT, ELSE, "requirement.b", Duration.ofDays(1)),
                rows.need(Tone.STOP, ELSE, "requirement.c", Duration.ofDays(1)),
                rows.need(Tone.WAIT, ELSE, "requirement.d", Duration.ofDays(5)));
        assertThat(row.lines())
                .extracting(line -> line.need().message())
                .containsExactly("requirement.c", "requirement.d", "requirement.b", "requirement.a");
        assertThat(row.shown()).hasSize(3);
        assertThat(row.folded()).hasSize(1);
    }

    @Test
    void an_activity_with_only_hints_is_ready() {
        assertThat(rows.row(3, rows.need(Tone.INFO, ELSE, "requirement.a")).isReady())
                .isTrue();
        assertThat(rows.row(3, rows.need(Tone.WAIT, ELSE, "requirement.a")).isBlocked())
                .isTrue();
        assertThat(rows.row(3).isReady()).isTrue();
        assertThat(rows.row(3).lead()).isNull();
    }

    @Test
    void an_activity_is_urgent_only_if_something_is_missing() {
        assertThat(rows.row(1).pressing()).isEmpty();
        assertThat(rows.row(1, rows.need(Tone.WAIT, ELSE, "requirement.a")).pressing())
                .isEqualTo("stop");
        assertThat(rows.row(40, rows.need(Tone.STOP, ELSE, "requirement.a")).pressing())
                .isEmpty();
    }

    @Test
    void running_activities_are_sorted_with_today_and_ended_ones_last() {
        var sorted = Stream.of(
                        rows.row("over", -40, -30),
                        rows.row("later", 9, 9),
                        rows.row("tomorrow", 1, 1),
                        rows.row("under way", -220, 143),
                        rows.row("today", 0, 0))
                .sorted(BoardRow.soonest(NOW.today()))
                .map(row -> row.activity().place().number());
        assertThat(sorted).containsExactly("under way", "today", "tomorrow", "later", "over");
    }

    @Test
    void reminding_is_offered_only_to_people_with_the_duty() {
        var missing = rows.missing(Duration.ofDays(3), 1);
        assertThat(rows.row(3, missing).lines().getFirst().isRemindable()).isTrue();
        var planner = new BoardRows(me(Grant.self(Role.PLANNER)), NOW);
        assertThat(planner.row(3, missing).lines().getFirst().isRemindable()).isFalse();
        assertThat(planner.row(3, missing).lines().getFirst().isReminded()).isFalse();
    }

    @Test
    void a_person_reminded_within_a_day_is_not_reminded_again() {
        var line = rows.row(3, rows.missing(Duration.ofHours(23), 1)).lines().getFirst();
        assertThat(line.isRemindable()).isFalse();
        assertThat(line.isReminded()).isTrue();
    }

    @Test
    void the_button_of_a_row_is_the_most_urgent_step_the_reader_can_take() {
        var mine = rows.need(Tone.WAIT, new Whoever(Duty.DECIDE_NEEDS, null), "requirement.b");
        var reminded = rows.missing(Duration.ofHours(3), 1);
        assertThat(lead(rows.row(3, reminded, mine))).isEqualTo("requirement.b");
        assertThat(lead(rows.row(3, rows.missing(Duration.ofDays(3), 1), mine)))
                .isEqualTo("requirement.disclosure.disclosure_requested");
        assertThat(lead(rows.row(3, rows.need(Tone.STOP, ELSE, "requirement.c"))))
                .isEqualTo("requirement.c");
    }

    private static String lead(BoardRow row) {
        return Objects.requireNonNull(row.lead()).need().message();
    }

    @Test
    void activities_are_grouped_by_how_soon_they_start_and_overdue_ones_come_first() {
        var waits = rows.need(Tone.WAIT, ELSE, "requirement.a", Duration.ofDays(9));
        var recent = rows.need(Tone.WAIT, ELSE, "requirement.a", Duration.ofDays(2));
        var all = List.of(
                rows.row("ended", -9, -3, waits),
                rows.row("far", 61, 61, waits),
                rows.row("soon", 20, 20, waits),
                rows.row("week", 4, 4, waits),
                rows.row("ready today", 0, 0),
                rows.row("under way", -3, 9, recent),
                rows.row("tomorrow", 1, 1, recent));
        assertThat(BoardPart.of(all, NOW.today(), 1, 1, BoardPart.MOST))
                .extracting(part -> part.group().code() + " "
                        + part.first().getFirst().activity().place().number() + " " + part.count())
                .containsExactly(
                        "overdue under way 2",
                        "this-week week 2",
                        "next-sixty-days soon 1",
                        "later far 1",
                        "close-out ended 1");
    }

    @Test
    void a_series_that_began_long_ago_is_overdue_only_within_48_hours_of_its_next_session() {
        var waits = rows.need(Tone.WAIT, ELSE, "requirement.a", Duration.ofDays(9));
        var nextWeek = rows.row("series", -200, 160, NOW.today().plusDays(7).atTime(8, 0), waits);
        assertThat(BoardGroup.of(nextWeek, NOW.today())).isEqualTo(BoardGroup.NEXT_SIXTY_DAYS);
        var tomorrow = rows.row("series", -200, 160, NOW.today().plusDays(1).atTime(8, 0), waits);
        assertThat(BoardGroup.of(tomorrow, NOW.today())).isEqualTo(BoardGroup.OVERDUE);
    }

    @Test
    void a_page_of_several_groups_shows_the_first_of_a_long_one() {
        var waits = rows.need(Tone.WAIT, ELSE, "requirement.a", Duration.ofDays(2));
        var all = IntStream.rangeClosed(1, 30)
                .mapToObj(days -> rows.row("in " + days, 7 + days, 7 + days, waits))
                .toList();
        var part = BoardPart.of(all, NOW.today(), 3, 0, 25).getFirst();
        assertThat(part.first()).hasSize(3);
        assertThat(part.rest()).hasSize(22);
        assertThat(part.beyond()).isEqualTo(5);
        assertThat(part.count()).isEqualTo(30);
        var whole = BoardPage.of(new BoardFilter(null, null, "all", null, "next-sixty-days"), all, NOW.today());
        assertThat(whole.parts().getFirst().first()).hasSize(30);
        assertThat(whole.filter().path()).isEqualTo("/board?span=all&group=next-sixty-days");
    }

    @Test
    void totals_count_all_filtered_activities_whether_blocked_or_not() {
        var waits = rows.need(Tone.WAIT, new Whoever(Duty.DECIDE_NEEDS, null), "requirement.a");
        var all = List.of(
                rows.row("1", 2, 2),
                rows.row("2", 5, 5, waits),
                rows.row("3", 1, 1, rows.need(Tone.STOP, ELSE, "requirement.b")),
                rows.row("4", -20, 20, rows.need(Tone.STOP, ELSE, "requirement.b")),
                rows.row("5", 30, 30, waits));
        var page = BoardPage.of(new BoardFilter(null, null, "fortnight", "yes", null), all, NOW.today());
        assertThat(page.rows())
                .extracting(row -> row.activity().place().number())
                .containsExactly("4", "3", "2");
        assertThat(page.figures().ready()).isOne();
        assertThat(page.figures().blocked()).isEqualTo(3);
        assertThat(page.figures().mine()).isOne();
        assertThat(page.figures().next()).isEqualTo(new TimeLeft("left.hours", 8, "stop"));
        assertThat(page.all()).isEqualTo(5);
    }

    private static Me me(Grant grant) {
        return new Me(PersonId.next(), "Me", "auto", List.of(grant));
    }
}
