package org.baselinecme.front.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficeCalendarDbTest extends DatabaseTest {
    @Autowired
    private OfficeCalendar calendar;

    private CalendarPage page(Me me, ActivityId activity, String... more) {
        var day = owner().sql("select min(day)::text from agenda_slot where activity = ? and dropped_at is null")
                .param(activity.value())
                .query(String.class)
                .single();
        return calendar.of(
                me, more.length == 0 ? Map.of("day", day) : Map.of("day", day, "view", "agenda", more[0], more[1]));
    }

    private static List<CalendarSession> sessions(CalendarPage page, ActivityId activity) {
        return page.days().stream()
                .flatMap(day -> day.sessions().stream())
                .filter(one -> one.activity().equals(activity))
                .toList();
    }

    @Test
    void sessions_stand_on_their_days_within_reach_and_are_narrowed() {
        var activity = cast.activities().opened();
        as(cast.rahmani(), me -> {
            var page = page(me, activity);
            assertThat(page.days()).hasSizeGreaterThanOrEqualTo(28);
            assertThat(sessions(page, activity)).isNotEmpty().allMatch(CalendarSession::listed);
            var first = sessions(page, activity).getFirst();
            assertThat(sessions(page(me, activity, "department", first.department()), activity))
                    .isNotEmpty();
            assertThat(page(me, activity, "room", "No such room").total()).isZero();
            assertThat(page(me, activity, "person", "nobody").days()).isEmpty();
            return page;
        });
        as(cast.lindgren(), me -> {
            assertThat(sessions(page(me, activity), activity)).isEmpty();
            return me;
        });
    }

    @Test
    void what_was_canceled_is_not_on_the_calendar() {
        var activity = cast.activities().opened();
        owner().sql("update activity set stage = 'CANCELLED' where id = ?")
                .param(activity.value())
                .update();
        as(cast.rahmani(), me -> {
            assertThat(sessions(page(me, activity), activity)).isEmpty();
            return me;
        });
    }
}
