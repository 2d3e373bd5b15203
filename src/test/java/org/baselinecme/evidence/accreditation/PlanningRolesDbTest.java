package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
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
    @DisplayName("findings A22: a nurse planner who joined after designation had no part in planning")
    void a_role_that_began_after_designation_is_no_part_in_planning() {
        var activity = nursing();
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        staff(activity, cast.petrov(), ContentRole.NURSE_PLANNER);
        staff(activity, cast.tanaka(), ContentRole.PLANNER);
        assertThat(papers(activity)).isEqualTo("file-finding.papers.not");
        assertThat(planners(activity)).isEqualTo(1L);
    }

    @Test
    @DisplayName("findings A22: a nurse planner who planned counts, also after leaving the roster")
    void a_role_held_at_designation_counts_also_after_it_ended() {
        var activity = nursing();
        var nurse = staff(activity, cast.petrov(), ContentRole.NURSE_PLANNER);
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, nurse));
        assertThat(papers(activity)).isEqualTo("file-finding.papers");
        assertThat(planners(activity)).isEqualTo(2L);
    }

    @Test
    @DisplayName("findings A22: a nurse planner who left before designation is not named")
    void a_role_that_ended_before_designation_does_not_count() {
        var activity = nursing();
        var nurse = staff(activity, cast.petrov(), ContentRole.NURSE_PLANNER);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, nurse));
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        assertThat(papers(activity)).isEqualTo("file-finding.papers.not");
    }

    private ActivityId nursing() {
        cast.disclosures().nothingToDisclose(cast.petrov());
        return cast.activities().listed("LIVE_COURSE", "AMA1", "ANCC");
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
