package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;

import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When the board reminds, and when it blocks, is as the office set it. */
class RemindersOfTheOfficeDbTest extends DatabaseTest {
    private static final String TEN_DAYS_BEFORE = "2027-02-19T12:00:00Z";

    @Autowired
    private ActivityNeeds needs;

    private TestLimits limits;

    @BeforeEach
    void limitsAreSet(@Autowired ApplicationContext context) {
        limits = new TestLimits(cast, context);
    }

    @Test
    void sessions_without_faculty_are_shown_as_early_as_the_office_asks() {
        var activity = cast.disclosures().planned();
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "08:00", "09:00", "Auditorium"));
        TestClock.moveTo(TEN_DAYS_BEFORE);
        assertThat(tone(activity, "requirement.agenda-untaught")).contains(Tone.STOP);
        limits.during(
                LimitKey.FACULTY_NOTICE,
                9,
                () -> assertThat(tone(activity, "requirement.agenda-untaught")).isEmpty());
        limits.during(
                LimitKey.FACULTY_NOTICE,
                10,
                () -> assertThat(tone(activity, "requirement.agenda-untaught")).contains(Tone.STOP));
    }

    @Test
    void content_is_shown_and_blocks_as_early_as_the_office_asks() {
        var activity = cast.activities().inReview();
        TestClock.moveTo(TEN_DAYS_BEFORE);
        assertThat(tone(activity, "requirement.content")).contains(Tone.WAIT);
        limits.during(
                LimitKey.CONTENT_BLOCKING,
                10,
                () -> assertThat(tone(activity, "requirement.content")).contains(Tone.STOP));
        limits.during(
                LimitKey.CONTENT_NOTICE,
                9,
                () -> assertThat(tone(activity, "requirement.content")).isEmpty());
    }

    @Test
    void sessions_that_are_not_designated_block_as_early_as_the_office_asks() {
        var activity = cast.activities().listed();
        var added = cast.activities()
                .plan(activity, slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
        cast.activities().accept(activity, added);
        TestClock.moveTo(TEN_DAYS_BEFORE);
        assertThat(tone(activity, "requirement.sessions-undesignated")).contains(Tone.STOP);
        limits.during(
                LimitKey.DESIGNATION_BLOCKING,
                9,
                () -> assertThat(tone(activity, "requirement.sessions-undesignated"))
                        .contains(Tone.WAIT));
    }

    private Optional<Tone> tone(ActivityId activity, String message) {
        return needs.of(activity).stream()
                .filter(one -> one.message().equals(message))
                .map(Requirement::tone)
                .findFirst();
    }
}
