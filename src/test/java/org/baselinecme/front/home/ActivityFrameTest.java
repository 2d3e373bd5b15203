package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ActivityFrameTest {
    private static final Me KHAN = new Me(PersonId.next(), "Amina Khan", "auto", List.of(Grant.self(Role.PLANNER)));
    private static final PersonId OTHER = PersonId.next();
    private static final Standing PLACE =
            new Standing(ActivityId.next(), DepartmentId.next(), KHAN.person(), "2026-0042", "Grand Rounds");
    private static final Moments MOMENTS =
            new Moments(ZoneId.of("America/Denver"), Instant.parse("2026-11-23T15:04:00Z"));

    @Test
    void the_next_step_is_the_readers_own_before_what_is_more_severe() {
        var frame = frame(need(Tone.STOP, OTHER, "/people"), need(Tone.WAIT, KHAN.person(), "/agenda"));
        assertThat(frame.next())
                .isNotNull()
                .extracting(line -> line.need().mend())
                .asString()
                .endsWith("/agenda");
        assertThat(frame.others()).isEqualTo(1);
        assertThat(frame().next()).isNull();
    }

    @Test
    void a_page_is_marked_by_what_is_needed_there_or_below() {
        var frame = frame(
                need(Tone.STOP, OTHER, "/people/7#form"),
                need(Tone.INFO, OTHER, "/agenda"),
                need(Tone.WAIT, OTHER, "/credit"));
        assertThat(Stream.of("", "/people", "/agenda", "/credit", "/cred")
                        .map(page -> "/activities/{id}" + page)
                        .filter(frame::isNeededAt))
                .containsExactly("/activities/{id}/people", "/activities/{id}/credit");
    }

    private static Requirement need(Tone tone, PersonId holder, String page) {
        return Requirement.of(
                PLACE.activity(),
                tone,
                new Somebody(holder),
                MOMENTS.now(),
                "/activities/" + PLACE.activity() + page,
                "requirement.agenda-empty");
    }

    private static ActivityFrame frame(Requirement... needs) {
        return new ActivityFrame(
                Stage.PLANNING,
                "Medicine",
                "Mon, Mar 1, 2027",
                Stream.of(needs)
                        .map(need -> RequirementRow.of(
                                KHAN, PLACE, need, Map.of(), MOMENTS, new NeedDate("board.since-today", "")))
                        .toList());
    }
}
