package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ClearanceDecisionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());
    private static final PersonId REVIEWER = PersonId.next();
    private final Contributor faculty = role(ActivityId.next(), PersonId.next(), ContentRole.FACULTY);

    private static Contributor role(ActivityId activity, PersonId person, ContentRole role) {
        return new Contributor(UUID.randomUUID(), activity, person, role, NOW);
    }

    private ClearanceDecision disqualification() {
        return ClearanceDecision.disqualification(faculty, 1, "Never answered.", REVIEWER, NOW);
    }

    @Test
    void r7_a_decision_about_a_person_applies_to_every_role_in_the_activity() {
        var planner = role(faculty.activity(), faculty.person(), ContentRole.PLANNER);
        assertThat(disqualification().appliesTo(faculty)).isTrue();
        assertThat(disqualification().appliesTo(planner)).isTrue();
    }

    @Test
    void a_decision_about_a_person_applies_neither_to_another_activity_nor_to_another_person() {
        assertThat(disqualification().appliesTo(role(ActivityId.next(), faculty.person(), ContentRole.FACULTY)))
                .isFalse();
        assertThat(disqualification().appliesTo(role(faculty.activity(), PersonId.next(), ContentRole.FACULTY)))
                .isFalse();
    }

    @Test
    void a_decision_about_a_relationship_applies_to_its_role_only() {
        var form = DecisionForms.of(COMPANY, RelationshipType.CONSULTANT, 0, ClearanceState.RELEVANT);
        var decision = ClearanceDecision.onRelationship(faculty, form, REVIEWER, NOW);
        assertThat(decision.appliesTo(faculty)).isTrue();
        assertThat(decision.appliesTo(role(faculty.activity(), faculty.person(), ContentRole.PLANNER)))
                .isFalse();
    }

    @Test
    void a_decision_about_a_relationship_applies_again_after_the_person_returned_to_the_role() {
        var form = DecisionForms.of(COMPANY, RelationshipType.CONSULTANT, 0, ClearanceState.RELEVANT);
        var decision = ClearanceDecision.onRelationship(faculty, form, REVIEWER, NOW);
        assertThat(decision.appliesTo(role(faculty.activity(), faculty.person(), ContentRole.FACULTY)))
                .isTrue();
    }

    @Test
    void a_decision_takes_the_turn_after_the_one_the_reviewer_saw() {
        var form = DecisionForms.of(COMPANY, RelationshipType.CONSULTANT, 2, ClearanceState.MITIGATED);
        var decision = ClearanceDecision.onRelationship(faculty, form, REVIEWER, NOW);
        assertThat(decision.turn()).isEqualTo(3);
        assertThat(decision.snapshot())
                .containsEntry("clearance", ClearanceState.MITIGATED)
                .containsEntry("method", Mitigation.DIVESTED)
                .containsEntry("exception", "");
    }
}
