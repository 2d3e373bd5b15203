package org.baselinecme.planning.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings A5: one object speaks at planning, approval, opening and in the file. */
class CreditConditionsDbTest extends DatabaseTest {
    @Autowired
    private UniversalNumbers numbers;

    @Autowired
    private CreditConditions conditions;

    @Autowired
    private ConditionRequirements requirements;

    @Test
    void r45_nursing_credit_without_a_nurse_planner_is_refused_in_the_sentence_of_the_board() {
        var activity = cast.activities().scheduled();
        request(activity, "AMA1", "ANCC");
        assertThat(board(activity)).containsExactly("objection.condition.nurse-planner");
        cast.activities().submit(activity);
        assertThat(refused(activity)).containsExactly("condition.nurse-planner");
    }

    @Test
    void r42_pharmacy_credit_waits_for_its_number() {
        var activity = cast.activities().scheduled();
        owner().sql("insert into activity_audience (activity, profession) values (?, 'PHARMACIST')")
                .param(activity.value())
                .update();
        request(activity, "ACPE");
        assertThat(board(activity)).containsExactly("objection.condition.uan-pharmacists");
        cast.activities().submit(activity);
        assertThat(refused(activity)).containsExactly("condition.uan-pharmacists");
        assertThat(recording(activity, "a number")).isEqualTo("condition.uan-pattern");
        assertThat(recording(activity, "9876-0000-27-001-L01-P")).isEmpty();
        assertThat(recording(activity, "9876-0000-27-001-L01-P")).isEqualTo("condition.uan-taken");
        assertThat(conditions.of(activity).get("ACPE")).isEmpty();
        var page = as(cast.rahmani(), me -> numbers.page(me, activity));
        let(
                cast.rahmani(),
                me -> numbers.remove(me, activity, page.numbers().getFirst().id()));
        assertThat(refused(activity)).containsExactly("condition.uan-pharmacists");
        assertThat(recording(activity, "9876-0000-27-001-L01-P")).isEmpty();
        cast.activities().approve(activity);
        assertThat(auditEventsOf(activity.value()))
                .extracting(AuditRow::kind)
                .contains("ActivityNumberRecorded", "ActivityNumberRemoved");
    }

    @Test
    void r44_team_credit_needs_planners_of_two_professions() {
        var activity = cast.activities().scheduled();
        request(activity, "IPCE");
        cast.activities().submit(activity);
        assertThat(refused(activity)).containsExactly("condition.team-planners");
    }

    @Test
    void a_cancelled_activity_gets_no_number() {
        var activity = cast.activities().scheduled();
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "Nobody teaches it."));
        assertThat(recording(activity, "9876-0000-27-002-L01-P")).isEqualTo("condition.ended");
    }

    private void request(ActivityId activity, String... systems) {
        let(cast.rahmani(), me -> cast.services().creditRequests().request(me, activity, List.of(systems)));
    }

    private List<String> board(ActivityId activity) {
        return requirements.of(List.of(activity)).stream()
                .map(Requirement::message)
                .toList();
    }

    private Stream<String> refused(ActivityId activity) {
        var keys = new java.util.ArrayList<String>();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cast.activities().approve(activity))
                .satisfies(refused -> refused.objections().stream()
                        .filter(Objection::blocks)
                        .map(Objection::key)
                        .forEach(keys::add));
        return keys.stream();
    }

    private String recording(ActivityId activity, String typed) {
        try {
            let(cast.rahmani(), me -> numbers.record(me, activity, typed));
            return "";
        } catch (Refused refused) {
            return refused.objections().getFirst().key();
        }
    }
}
