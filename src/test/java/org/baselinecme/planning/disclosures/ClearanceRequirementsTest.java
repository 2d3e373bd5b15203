package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.disclosures.DisclosureRequestRepository.PendingRequests;
import org.baselinecme.planning.terms.DisclosureValidity;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceRequirementsTest {
    private static final Instant JOINED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant DISCLOSED = JOINED.plus(Duration.ofDays(3));
    private static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());
    private final Contributor grantham =
            new Contributor(UUID.randomUUID(), ActivityId.next(), PersonId.next(), ContentRole.FACULTY, JOINED);

    @Test
    void a_missing_disclosure_is_the_persons_to_submit_and_prevents_the_start() {
        var need = need(without(), new PendingRequests(grantham.person(), 2, DISCLOSED));
        assertThat(need.holder()).isEqualTo(new Somebody(grantham.person()));
        assertThat(need.tone()).isEqualTo(Tone.STOP);
        assertThat(need.mend()).isEqualTo("/disclosure");
        assertThat(need.since()).isEqualTo(JOINED);
        assertThat(need.reminder().times()).isEqualTo(2);
        assertThat(need.reminder().path()).isEqualTo(need.look() + "/requests");
    }

    @Test
    void a_person_without_a_request_can_be_sent_one() {
        assertThat(need(without(), null).reminder().last()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"UNDER_REVIEW,WAIT", "RELEVANT,WAIT", "MITIGATION_PLANNED,WAIT", "OWNER_OR_EMPLOYEE,STOP"})
    void an_open_relationship_is_the_reviewers_to_decide_and_never_the_persons(ClearanceState state, Tone tone) {
        var need = need(in(state), null);
        assertThat(need.holder()).isEqualTo(new Whoever(Duty.REVIEW_DISCLOSURES, grantham.person()));
        assertThat(need.tone()).isEqualTo(tone);
        assertThat(need.since()).isEqualTo(DISCLOSED);
        assertThat(need.reminder()).isNull();
        assertThat(need.arguments()).containsExactly("Dr Hollis Grantham");
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED", "REFUSED"})
    void an_excluded_person_is_removed_by_those_who_maintain_the_roster(ClearanceState state) {
        var need = need(in(state), null);
        assertThat(need.holder()).isEqualTo(new Whoever(Duty.KEEP_ROSTER, null));
        assertThat(need.tone()).isEqualTo(Tone.STOP);
        assertThat(need.mend()).endsWith("/people");
    }

    @Test
    void an_expired_disclosure_is_the_persons_to_renew_from_the_day_of_expiry() {
        var stale = new ContributorClearance(grantham, disclosure(), true, ZoneOffset.UTC, null, List.of(), List.of());
        var need = need(stale, null);
        assertThat(need.holder()).isEqualTo(new Somebody(grantham.person()));
        assertThat(need.since()).isEqualTo(Instant.parse("2027-03-04T00:00:00Z"));
    }

    private static Requirement need(ContributorClearance person, @Nullable PendingRequests pending) {
        return ClearanceRequirements.of(person, "Dr Hollis Grantham", pending);
    }

    private ContributorClearance without() {
        return new ContributorClearance(grantham, null, false, ZoneOffset.UTC, null, List.of(), List.of());
    }

    private ContributorClearance in(ClearanceState state) {
        if (state == ClearanceState.REFUSED) {
            var refused =
                    List.of(ClearanceDecision.disqualification(grantham, 1, "No answer.", PersonId.next(), DISCLOSED));
            return new ContributorClearance(grantham, disclosure(), false, ZoneOffset.UTC, null, List.of(), refused);
        }
        var nature =
                state == ClearanceState.OWNER_OR_EMPLOYEE ? RelationshipType.EMPLOYEE : RelationshipType.CONSULTANT;
        var relationship = new RelationshipDetails(
                COMPANY, "Oriavant", CompanyKind.INELIGIBLE, Ownership.PUBLIC, nature, null, DISCLOSED);
        var decisions = Stream.of(ClearanceState.RELEVANT, ClearanceState.MITIGATION_PLANNED, ClearanceState.EXCLUDED)
                .filter(step -> step.compareTo(state) <= 0)
                .filter(step -> state != ClearanceState.OWNER_OR_EMPLOYEE)
                .map(step -> decided(nature, step.ordinal(), step))
                .toList();
        var about = RelationshipReview.of(relationship, decisions, LocalDate.parse("2026-04-01"));
        return new ContributorClearance(grantham, disclosure(), false, ZoneOffset.UTC, null, List.of(about), List.of());
    }

    private ClearanceDecision decided(RelationshipType nature, int turn, ClearanceState clearance) {
        return ClearanceDecision.onRelationship(
                grantham, DecisionForms.of(COMPANY, nature, turn, clearance), PersonId.next(), DISCLOSED);
    }

    private CurrentDisclosure disclosure() {
        return new CurrentDisclosure(DisclosureId.next(), year(DISCLOSED), List.of(year(DISCLOSED)), null, List.of());
    }

    private static DisclosureValidity year(Instant from) {
        return new DisclosureValidity(from, 12);
    }
}
