package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who had part in planning is read from dates (findings A22). */
class PlanningRolesDbTest extends DatabaseTest {
    @Autowired
    private CreditFindings credit;

    @Autowired
    private PlanningFindings planning;

    @Autowired
    private ApplicabilityQueries applicability;

    @Test
    @DisplayName("findings A22: planners who joined after designation had no part in planning")
    void a_role_that_began_after_designation_is_no_part_in_planning() {
        var activity = nursing();
        staff(activity, nurse(), ContentRole.NURSE_PLANNER);
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        staff(activity, cast.tanaka(), ContentRole.PLANNER);
        assertThat(papers(activity)).isEqualTo("file-finding.papers");
        assertThat(planners(activity)).isEqualTo(2L);
    }

    @Test
    @DisplayName("findings A22: a nurse planner who planned counts, also after leaving the roster")
    void a_role_held_at_designation_counts_also_after_it_ended() {
        var activity = nursing();
        var nurse = staff(activity, nurse(), ContentRole.NURSE_PLANNER);
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, nurse));
        assertThat(papers(activity)).isEqualTo("file-finding.papers");
        assertThat(planners(activity)).isEqualTo(2L);
    }

    @Test
    @DisplayName("findings A22: a nurse planner who left before designation did not plan: no designation")
    void a_role_that_ended_before_designation_does_not_count() {
        var activity = nursing();
        var nurse = staff(activity, nurse(), ContentRole.NURSE_PLANNER);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, nurse));
        cast.activities().submit(activity);
        assertThatThrownBy(() -> cast.activities().approve(activity))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .contains("condition.nurse-planner"));
    }

    private PersonId nurse() {
        var nurse = cast.learners().learner("Ingrid Solberg", "RN", "NURSE");
        cast.disclosures().nothingToDisclose(nurse);
        return nurse;
    }

    /** Nursing credit is requested, and the nurse planner of the fixture has left. */
    private ActivityId nursing() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1", "ANCC");
        var nurse = jdbc.sql("select id from v_roster_now where activity = ? and role = 'NURSE_PLANNER'")
                .param(activity.value())
                .query(UUID.class)
                .single();
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, nurse));
        return activity;
    }

    private UUID staff(ActivityId activity, PersonId person, ContentRole role) {
        return as(cast.rahmani(), me -> cast.services().roster().add(me, activity, person, role));
    }

    private String papers(ActivityId activity) {
        return finding(credit, activity, FileRecord.PAPERS).message();
    }

    private Object planners(ActivityId activity) {
        return finding(planning, activity, FileRecord.PLANNERS).arguments().getFirst();
    }

    private Finding finding(Findings findings, ActivityId activity, FileRecord record) {
        return findings.of(applicability.of(activity)).stream()
                .filter(one -> one.record() == record)
                .findFirst()
                .orElseThrow();
    }
}
