package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private final DepartmentId medicine = DepartmentId.next();
    private final Me rahmani =
            new Me(PersonId.next(), "Fatima Rahmani", "auto", List.of(Grant.department(Role.COORDINATOR, medicine)));

    @Test
    void a_requirement_of_one_person_is_a_task_of_that_person_only() {
        assertThat(new Somebody(rahmani.person()).waitsFor(rahmani, in(medicine)))
                .isTrue();
        assertThat(new Somebody(PersonId.next()).waitsFor(rahmani, in(medicine)))
                .isFalse();
    }

    @Test
    void a_requirement_of_a_duty_is_a_task_of_those_who_have_it_in_scope() {
        var deciding = new Whoever(Duty.DECIDE_NEEDS, null);
        assertThat(deciding.waitsFor(rahmani, in(medicine))).isTrue();
        assertThat(deciding.waitsFor(rahmani, in(DepartmentId.next()))).isFalse();
        assertThat(new Whoever(Duty.REVIEW_DISCLOSURES, null).waitsFor(rahmani, in(medicine)))
                .isFalse();
    }

    @Test
    void a_person_never_decides_about_themselves() {
        assertThat(new Whoever(Duty.DECIDE_NEEDS, rahmani.person()).waitsFor(rahmani, in(medicine)))
                .isFalse();
    }

    @Test
    void a_reminder_can_be_sent_once_a_day() {
        assertThat(Reminder.isRecent(null, NOW)).isFalse();
        assertThat(Reminder.isRecent(NOW.minus(Duration.ofHours(24)).plusSeconds(1), NOW))
                .isTrue();
        assertThat(Reminder.isRecent(NOW.minus(Duration.ofHours(24)), NOW)).isFalse();
    }

    private static Standing in(DepartmentId department) {
        return new Standing(ActivityId.next(), department, PersonId.next(), "2026-0042", "Medicine Grand Rounds");
    }
}
