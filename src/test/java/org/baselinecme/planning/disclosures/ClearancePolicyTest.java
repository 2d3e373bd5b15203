package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.terms.DisclosureValidity;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClearancePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());
    private static final PersonId PEER = PersonId.next();
    private final Contributor faculty =
            new Contributor(UUID.randomUUID(), ActivityId.next(), PersonId.next(), ContentRole.FACULTY, NOW);

    private ContributorClearance person(CompanyKind kind, RelationshipType nature, List<ClearanceDecision> decisions) {
        var relationship = new RelationshipDetails(COMPANY, "Oriavant", kind, Ownership.PUBLIC, nature, null, NOW);
        var review = RelationshipReview.of(relationship, decisions, LocalDate.parse("2026-03-01"));
        var disclosure = new CurrentDisclosure(
                DisclosureId.next(),
                new DisclosureValidity(NOW, 12),
                List.of(new DisclosureValidity(NOW, 12)),
                null,
                List.of(relationship));
        return new ContributorClearance(
                faculty,
                disclosure,
                false,
                ZoneOffset.UTC,
                null,
                List.of(review),
                decisions.stream().filter(ClearanceDecision::isAboutPerson).toList());
    }

    private ContributorClearance consultant(ClearanceDecision... decisions) {
        return person(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, List.of(decisions));
    }

    private static ClearanceDecisionForm decide(RelationshipType nature, int turn, ClearanceState clearance) {
        return DecisionForms.of(COMPANY, nature, turn, clearance);
    }

    private static void refuses(String objection, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt).withMessage(objection);
    }

    @Test
    void a_decision_on_a_relationship_that_is_under_review_is_allowed() {
        var form = decide(RelationshipType.CONSULTANT, 0, ClearanceState.RELEVANT);
        assertThat(ClearancePolicy.requireNextStep(consultant(), form).state()).isEqualTo(ClearanceState.UNDER_REVIEW);
    }

    @Test
    void a_decision_on_a_relationship_that_was_not_disclosed_is_not_found() {
        var form = decide(RelationshipType.SPEAKER, 0, ClearanceState.RELEVANT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ClearancePolicy.requireNextStep(consultant(), form));
    }

    @Test
    void a_form_that_was_opened_before_another_decision_is_refused() {
        var form = decide(RelationshipType.CONSULTANT, 0, ClearanceState.RELEVANT);
        var decided = ClearanceDecision.onRelationship(faculty, form, PEER, NOW);
        refuses("clearance.overtaken", () -> ClearancePolicy.requireNextStep(consultant(decided), form));
    }

    @Test
    void with_an_undetermined_company_the_only_decision_is_exclusion() {
        var person = person(CompanyKind.UNDETERMINED, RelationshipType.CONSULTANT, List.of());
        refuses(
                "clearance.undetermined",
                () -> ClearancePolicy.requireNextStep(
                        person, decide(RelationshipType.CONSULTANT, 0, ClearanceState.NOT_RELEVANT)));
        assertThatCode(() -> ClearancePolicy.requireNextStep(
                        person, decide(RelationshipType.CONSULTANT, 0, ClearanceState.EXCLUDED)))
                .doesNotThrowAnyException();
    }

    @Test
    void r5_the_relationship_of_an_employee_is_never_not_relevant() {
        var person = person(CompanyKind.INELIGIBLE, RelationshipType.EMPLOYEE, List.of());
        refuses(
                "clearance.not-from-here",
                () -> ClearancePolicy.requireNextStep(
                        person, decide(RelationshipType.EMPLOYEE, 0, ClearanceState.NOT_RELEVANT)));
    }

    @Test
    void r4_a_mitigation_suits_the_role() {
        refuses("clearance.way-does-not-suit", () -> mitigate("RECUSAL", null, true));
        assertThatCode(() -> mitigate("EVIDENCE_ATTESTED", null, true)).doesNotThrowAnyException();
    }

    @Test
    void r4_a_peer_reviewer_is_another_person_without_a_relevant_relationship() {
        refuses("clearance.peer-missing", () -> mitigate("PEER_REVIEW", null, true));
        refuses("clearance.peer-not-independent", () -> mitigate("PEER_REVIEW", faculty.person(), true));
        refuses("clearance.peer-not-independent", () -> mitigate("PEER_REVIEW", PEER, false));
        assertThatCode(() -> mitigate("PEER_REVIEW", PEER, true)).doesNotThrowAnyException();
    }

    private void mitigate(String method, @Nullable PersonId peer, boolean independent) {
        var form = new ClearanceDecisionForm(
                COMPANY.toString(),
                "CONSULTANT",
                1,
                "MITIGATED",
                method,
                peer == null ? "" : peer.toString(),
                null,
                "The reason.");
        ClearancePolicy.requireSuitableMitigation(consultant(), form, person -> independent);
    }

    @Test
    void r7_a_person_who_refused_is_not_disqualified_again() {
        var refused = ClearanceDecision.disqualification(faculty, 1, "Never answered.", PEER, NOW);
        assertThatCode(() -> ClearancePolicy.requireDisqualifiable(consultant()))
                .doesNotThrowAnyException();
        refuses("clearance.not-from-here", () -> ClearancePolicy.requireDisqualifiable(consultant(refused)));
    }
}
