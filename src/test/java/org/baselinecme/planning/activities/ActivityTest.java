package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");
    private final PersonId owner = PersonId.next();
    private final PersonId coordinator = PersonId.next();
    private final Proposal proposal =
            new Proposal("Grand Rounds", DepartmentId.next(), DAY, DAY.plusDays(1), List.of("NURSE", "PHYSICIAN"));
    private final Activity activity = new Activity(ActivityId.next(), "2026-0001", owner, proposal, NOW);

    @Test
    void an_activity_starts_as_a_proposal() {
        assertThat(activity.stage()).isEqualTo(Stage.PROPOSED);
        assertThat(activity.format()).isNull();
        assertThat(activity.proposed(owner).after().get("number")).isEqualTo("2026-0001");
    }

    @Test
    void r23_a_proposal_cannot_skip_to_planning() {
        assertThat(activity.objectionsTo(Stage.PLANNING))
                .extracting(Objection::key)
                .containsExactly("activity.not-from-here");
        assertThatThrownBy(() -> activity.moveTo(Stage.PLANNING, coordinator, NOW, null))
                .isInstanceOf(Refused.class);
        assertThat(activity.stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void r66_a_move_records_person_time_both_stages_and_reason() {
        var moved = activity.moveTo(Stage.DECLINED, coordinator, NOW, "Served already.");
        assertThat(moved.by()).isEqualTo(coordinator);
        assertThat(moved.at()).isEqualTo(NOW);
        assertThat(moved.why()).isEqualTo("Served already.");
        assertThat(moved.before()).isEqualTo(Map.of("stage", Stage.PROPOSED));
        assertThat(moved.after()).isEqualTo(Map.of("stage", Stage.DECLINED));
        assertThat(moved.kind()).isEqualTo("ActivityMoved");
    }

    @Test
    void a_declined_activity_is_final() {
        activity.moveTo(Stage.DECLINED, coordinator, NOW, "Served already.");
        assertThat(Stage.values())
                .allMatch(target -> !activity.objectionsTo(target).isEmpty());
    }

    @Test
    void a_change_records_the_values_before_and_after() {
        var changed = activity.reword(
                new Proposal("Ward Rounds", proposal.department(), DAY, DAY, List.of("NURSE")), owner, NOW);
        assertThat(changed.before().get("title")).isEqualTo("Grand Rounds");
        assertThat(changed.before().get("audience")).isEqualTo(List.of("NURSE", "PHYSICIAN"));
        assertThat(changed.after().get("title")).isEqualTo("Ward Rounds");
        assertThat(changed.after().get("endsOn")).isEqualTo(DAY);
    }

    @Test
    void a_change_of_particulars_keeps_the_department() {
        activity.reword(new Proposal("Ward Rounds", DepartmentId.next(), DAY, DAY, List.of("NURSE")), owner, NOW);
        assertThat(activity.standing().department()).isEqualTo(proposal.department());
    }
}
