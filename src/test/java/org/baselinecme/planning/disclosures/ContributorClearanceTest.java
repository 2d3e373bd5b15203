package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.terms.DisclosureValidity;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributorClearanceTest {
    private static final Instant JOINED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant DISCLOSED = JOINED.plus(Duration.ofDays(3));
    private static final Instant DECIDED = JOINED.plus(Duration.ofDays(12));
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());
    private static final PersonId REVIEWER = PersonId.next();

    @Test
    void a_person_without_a_disclosure_is_invited_until_requested_to_disclose() {
        assertThat(without(null).state()).isEqualTo(ClearanceState.INVITED);
        assertThat(without(JOINED).state()).isEqualTo(ClearanceState.DISCLOSURE_REQUESTED);
    }

    @Test
    void nothing_to_disclose_clears_at_once() {
        var nothing = with();
        assertThat(nothing.state()).isEqualTo(ClearanceState.CLEARED);
        assertThat(nothing.clearedAt()).contains(DISCLOSED);
    }

    @Test
    void a_relationship_with_an_eligible_company_is_not_relevant() {
        assertThat(with(about(CompanyKind.ELIGIBLE, RelationshipType.EMPLOYEE)).state())
                .isEqualTo(ClearanceState.CLEARED);
    }

    @Test
    void r3_a_relationship_is_under_review_until_a_reviewer_decides() {
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT))
                        .state())
                .isEqualTo(ClearanceState.UNDER_REVIEW);
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.NOT_RELEVANT))
                        .state())
                .isEqualTo(ClearanceState.CLEARED);
    }

    @Test
    void r4_relevant_is_not_cleared_before_it_is_mitigated() {
        var relevant = about(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.RELEVANT);
        var planned = about(
                CompanyKind.INELIGIBLE,
                RelationshipType.CONSULTANT,
                ClearanceState.RELEVANT,
                ClearanceState.MITIGATION_PLANNED);
        var mitigated = about(
                CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.RELEVANT, ClearanceState.MITIGATED);
        assertThat(with(relevant).state()).isEqualTo(ClearanceState.RELEVANT);
        assertThat(with(planned).state()).isEqualTo(ClearanceState.MITIGATION_PLANNED);
        assertThat(with(mitigated).state()).isEqualTo(ClearanceState.CLEARED);
        assertThat(with(mitigated).clearedAt()).contains(DECIDED);
    }

    @Test
    void one_open_relationship_prevents_clearance() {
        var mitigated = about(
                CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.RELEVANT, ClearanceState.MITIGATED);
        assertThat(with(mitigated, about(CompanyKind.INELIGIBLE, RelationshipType.SPEAKER))
                        .state())
                .isEqualTo(ClearanceState.UNDER_REVIEW);
    }

    @Test
    void r5_an_employee_needs_an_exception_or_exclusion() {
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.EMPLOYEE))
                        .state())
                .isEqualTo(ClearanceState.OWNER_OR_EMPLOYEE);
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.EMPLOYEE, ClearanceState.NOT_RELEVANT))
                        .state())
                .isEqualTo(ClearanceState.OWNER_OR_EMPLOYEE);
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.EMPLOYEE, ClearanceState.EXCEPTION_GRANTED))
                        .state())
                .isEqualTo(ClearanceState.CLEARED);
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.EMPLOYEE, ClearanceState.EXCLUDED))
                        .state())
                .isEqualTo(ClearanceState.EXCLUDED);
    }

    @Test
    void r5_a_former_employee_is_reviewed_not_excluded() {
        var ended = new RelationshipDetails(
                COMPANY,
                "Oriavant",
                CompanyKind.INELIGIBLE,
                Ownership.PUBLIC,
                RelationshipType.EMPLOYEE,
                TODAY.minusMonths(6),
                DISCLOSED);
        assertThat(with(RelationshipReview.of(ended, List.of(), TODAY)).state()).isEqualTo(ClearanceState.UNDER_REVIEW);
    }

    @Test
    void a_relationship_with_an_undetermined_company_stays_under_review() {
        assertThat(with(about(CompanyKind.UNDETERMINED, RelationshipType.CONSULTANT, ClearanceState.NOT_RELEVANT))
                        .state())
                .isEqualTo(ClearanceState.UNDER_REVIEW);
    }

    @Test
    void r7_a_refusal_takes_precedence() {
        var faculty = faculty();
        var refused = ClearanceDecision.disqualification(faculty, 1, "No answer.", REVIEWER, DECIDED);
        var person = new ContributorClearance(
                faculty, disclosure(), false, ZoneOffset.UTC, null, List.of(), List.of(refused));
        assertThat(person.state()).isEqualTo(ClearanceState.REFUSED);
        assertThat(person.isCleared()).isFalse();
    }

    @Test
    void r21_a_stale_disclosure_does_not_clear() {
        var stale = new ContributorClearance(faculty(), disclosure(), true, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(stale.state()).isEqualTo(ClearanceState.STALE);
        assertThat(stale.clearedAt()).isEmpty();
    }

    @Test
    void r21_a_disclosure_is_valid_for_twelve_months_to_the_day() {
        var zone = ZoneOffset.UTC;
        var year = DISCLOSED.atZone(zone).plusMonths(12);
        assertThat(disclosure().isStale(year.minusDays(1).toInstant(), zone)).isFalse();
        assertThat(disclosure().isStale(year.toInstant(), zone)).isTrue();
    }

    @Test
    void the_gap_runs_from_the_role_to_being_cleared_or_until_now() {
        var mitigated = about(
                CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.RELEVANT, ClearanceState.MITIGATED);
        assertThat(with(mitigated).gapDays(DECIDED.plus(Duration.ofDays(90)))).isEqualTo(12);
        assertThat(with(about(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT))
                        .gapDays(JOINED.plus(Duration.ofDays(5))))
                .isEqualTo(5);
    }

    @Test
    void a_renewal_does_not_change_the_date_of_clearance() {
        var before = JOINED.minus(Duration.ofDays(20));
        var renewed = JOINED.plus(Duration.ofDays(200));
        var disclosure = new CurrentDisclosure(
                DisclosureId.next(), year(renewed), List.of(year(before), year(renewed)), null, List.of());
        var cleared =
                new ContributorClearance(faculty(), disclosure, false, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(cleared.clearedAt()).contains(before);
        assertThat(cleared.gapDays(renewed.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void a_disclosure_that_had_expired_at_the_start_of_the_role_does_not_cover_it() {
        var aged = JOINED.minus(Duration.ofDays(400));
        var renewed = JOINED.plus(Duration.ofDays(7));
        var disclosure = new CurrentDisclosure(
                DisclosureId.next(), year(renewed), List.of(year(aged), year(renewed)), null, List.of());
        var cleared =
                new ContributorClearance(faculty(), disclosure, false, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(cleared.clearedAt()).contains(renewed);
        assertThat(cleared.gapDays(renewed.plus(Duration.ofDays(90)))).isEqualTo(7);
    }

    @Test
    void only_mitigated_relationships_are_shown_to_learners() {
        assertThat(about(
                                CompanyKind.INELIGIBLE,
                                RelationshipType.CONSULTANT,
                                ClearanceState.RELEVANT,
                                ClearanceState.MITIGATED)
                        .isShownToLearners())
                .isTrue();
        assertThat(about(CompanyKind.INELIGIBLE, RelationshipType.CONSULTANT, ClearanceState.NOT_RELEVANT)
                        .isShownToLearners())
                .isFalse();
    }

    private static Contributor faculty() {
        return new Contributor(UUID.randomUUID(), ActivityId.next(), PersonId.next(), ContentRole.FACULTY, JOINED);
    }

    private static CurrentDisclosure disclosure() {
        return new CurrentDisclosure(DisclosureId.next(), year(DISCLOSED), List.of(year(DISCLOSED)), null, List.of());
    }

    private static ContributorClearance without(@Nullable Instant asked) {
        return new ContributorClearance(faculty(), null, false, ZoneOffset.UTC, asked, List.of(), List.of());
    }

    private static ContributorClearance with(RelationshipReview... relationships) {
        return new ContributorClearance(
                faculty(), disclosure(), false, ZoneOffset.UTC, null, List.of(relationships), List.of());
    }

    private static RelationshipReview about(CompanyKind kind, RelationshipType nature, ClearanceState... outcomes) {
        var relationship =
                new RelationshipDetails(COMPANY, "Oriavant", kind, Ownership.PUBLIC, nature, null, DISCLOSED);
        var decisions = new ArrayList<ClearanceDecision>();
        for (var outcome : outcomes)
            decisions.add(ClearanceDecision.onRelationship(
                    faculty(), DecisionForms.of(COMPANY, nature, decisions.size(), outcome), REVIEWER, DECIDED));
        return RelationshipReview.of(relationship, decisions, TODAY);
    }

    private static DisclosureValidity year(Instant from) {
        return new DisclosureValidity(from, 12);
    }
}
