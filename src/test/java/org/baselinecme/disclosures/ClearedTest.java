package org.baselinecme.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.activities.ContentRole;
import org.baselinecme.activities.Contributor;
import org.baselinecme.companies.CompanyId;
import org.baselinecme.companies.CompanyKind;
import org.baselinecme.companies.Ownership;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClearedTest {
    private static final Instant JOINED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant DISCLOSED = JOINED.plus(Duration.ofDays(3));
    private static final Instant DECIDED = JOINED.plus(Duration.ofDays(12));
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final CompanyId COMPANY = new CompanyId(UUID.randomUUID());
    private static final PersonId REVIEWER = PersonId.next();

    @Test
    void whoever_was_never_asked_is_invited_and_then_requested() {
        assertThat(without(null).state()).isEqualTo(Clearance.INVITED);
        assertThat(without(JOINED).state()).isEqualTo(Clearance.DISCLOSURE_REQUESTED);
    }

    @Test
    void nothing_to_disclose_clears_at_once() {
        var nothing = with();
        assertThat(nothing.state()).isEqualTo(Clearance.CLEARED);
        assertThat(nothing.clearedAt()).contains(DISCLOSED);
    }

    @Test
    void an_eligible_company_is_reported_and_matters_to_nothing() {
        assertThat(with(about(CompanyKind.ELIGIBLE, Nature.EMPLOYEE)).state()).isEqualTo(Clearance.CLEARED);
    }

    @Test
    void r3_a_relationship_waits_until_somebody_decided() {
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.CONSULTANT)).state())
                .isEqualTo(Clearance.UNDER_REVIEW);
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.NOT_RELEVANT))
                        .state())
                .isEqualTo(Clearance.CLEARED);
    }

    @Test
    void r4_relevant_is_not_cleared_before_it_is_mitigated() {
        var relevant = about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT);
        var planned =
                about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT, Clearance.MITIGATION_PLANNED);
        var mitigated = about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT, Clearance.MITIGATED);
        assertThat(with(relevant).state()).isEqualTo(Clearance.RELEVANT);
        assertThat(with(planned).state()).isEqualTo(Clearance.MITIGATION_PLANNED);
        assertThat(with(mitigated).state()).isEqualTo(Clearance.CLEARED);
        assertThat(with(mitigated).clearedAt()).contains(DECIDED);
    }

    @Test
    void one_open_relationship_holds_the_person_back() {
        var mitigated = about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT, Clearance.MITIGATED);
        assertThat(with(mitigated, about(CompanyKind.INELIGIBLE, Nature.SPEAKER))
                        .state())
                .isEqualTo(Clearance.UNDER_REVIEW);
    }

    @Test
    void r5_an_employee_stays_so_until_an_exception_or_exclusion() {
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.EMPLOYEE)).state()).isEqualTo(Clearance.OWNER_OR_EMPLOYEE);
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.EMPLOYEE, Clearance.NOT_RELEVANT))
                        .state())
                .isEqualTo(Clearance.OWNER_OR_EMPLOYEE);
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.EMPLOYEE, Clearance.EXCEPTION_GRANTED))
                        .state())
                .isEqualTo(Clearance.CLEARED);
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.EMPLOYEE, Clearance.EXCLUDED))
                        .state())
                .isEqualTo(Clearance.EXCLUDED);
    }

    @Test
    void r5_a_former_employee_is_reviewed_not_excluded() {
        var ended = new Relationship(
                COMPANY,
                "Oriavant",
                CompanyKind.INELIGIBLE,
                Ownership.PUBLIC,
                Nature.EMPLOYEE,
                TODAY.minusMonths(6),
                DISCLOSED);
        assertThat(with(Reviewed.of(ended, List.of(), TODAY)).state()).isEqualTo(Clearance.UNDER_REVIEW);
    }

    @Test
    void an_undetermined_company_holds_the_review_open_whatever_was_decided() {
        assertThat(with(about(CompanyKind.UNDETERMINED, Nature.CONSULTANT, Clearance.NOT_RELEVANT))
                        .state())
                .isEqualTo(Clearance.UNDER_REVIEW);
    }

    @Test
    void r7_a_refusal_outweighs_everything() {
        var refused = new Decision(null, null, 1, Clearance.REFUSED, null, null, null, "No answer.", REVIEWER, DECIDED);
        var person = new Cleared(faculty(), disclosure(), false, ZoneOffset.UTC, null, List.of(), List.of(refused));
        assertThat(person.state()).isEqualTo(Clearance.REFUSED);
        assertThat(person.isCleared()).isFalse();
    }

    @Test
    void r21_a_stale_disclosure_counts_no_more() {
        var stale = new Cleared(faculty(), disclosure(), true, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(stale.state()).isEqualTo(Clearance.STALE);
        assertThat(stale.clearedAt()).isEmpty();
    }

    @Test
    void r21_it_counts_for_twelve_months_to_the_day() {
        var zone = ZoneOffset.UTC;
        var year = DISCLOSED.atZone(zone).plusMonths(12);
        assertThat(disclosure().isStale(year.minusDays(1).toInstant(), zone)).isFalse();
        assertThat(disclosure().isStale(year.toInstant(), zone)).isTrue();
    }

    @Test
    void the_gap_runs_from_the_role_to_being_cleared_or_until_now() {
        var mitigated = about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT, Clearance.MITIGATED);
        assertThat(with(mitigated).gapDays(DECIDED.plus(Duration.ofDays(90)))).isEqualTo(12);
        assertThat(with(about(CompanyKind.INELIGIBLE, Nature.CONSULTANT)).gapDays(JOINED.plus(Duration.ofDays(5))))
                .isEqualTo(5);
    }

    @Test
    void a_renewal_does_not_move_the_day_on_which_somebody_was_cleared() {
        var before = JOINED.minus(Duration.ofDays(20));
        var renewed = JOINED.plus(Duration.ofDays(200));
        var person = PersonId.next();
        var disclosure = new Disclosure(
                UUID.randomUUID(),
                person,
                renewed,
                List.of(before, renewed),
                Disclosure.Method.RENEWAL,
                person,
                null,
                List.of());
        var cleared = new Cleared(faculty(), disclosure, false, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(cleared.clearedAt()).contains(before);
        assertThat(cleared.gapDays(renewed.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void a_disclosure_that_had_aged_when_the_role_began_does_not_cover_it() {
        var aged = JOINED.minus(Duration.ofDays(400));
        var renewed = JOINED.plus(Duration.ofDays(7));
        var person = PersonId.next();
        var disclosure = new Disclosure(
                UUID.randomUUID(),
                person,
                renewed,
                List.of(aged, renewed),
                Disclosure.Method.FORM,
                person,
                null,
                List.of());
        var cleared = new Cleared(faculty(), disclosure, false, ZoneOffset.UTC, null, List.of(), List.of());
        assertThat(cleared.clearedAt()).contains(renewed);
        assertThat(cleared.gapDays(renewed.plus(Duration.ofDays(90)))).isEqualTo(7);
    }

    @Test
    void only_what_was_relevant_and_mitigated_is_shown_to_learners() {
        assertThat(about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.RELEVANT, Clearance.MITIGATED)
                        .isShownToLearners())
                .isTrue();
        assertThat(about(CompanyKind.INELIGIBLE, Nature.CONSULTANT, Clearance.NOT_RELEVANT)
                        .isShownToLearners())
                .isFalse();
    }

    private static Contributor faculty() {
        return new Contributor(UUID.randomUUID(), ActivityId.next(), PersonId.next(), ContentRole.FACULTY, JOINED);
    }

    private static Disclosure disclosure() {
        var person = PersonId.next();
        return new Disclosure(
                UUID.randomUUID(),
                person,
                DISCLOSED,
                List.of(DISCLOSED),
                Disclosure.Method.FORM,
                person,
                null,
                List.of());
    }

    private static Cleared without(@Nullable Instant asked) {
        return new Cleared(faculty(), null, false, ZoneOffset.UTC, asked, List.of(), List.of());
    }

    private static Cleared with(Reviewed... relationships) {
        return new Cleared(faculty(), disclosure(), false, ZoneOffset.UTC, null, List.of(relationships), List.of());
    }

    private static Reviewed about(CompanyKind kind, Nature nature, Clearance... outcomes) {
        var relationship = new Relationship(COMPANY, "Oriavant", kind, Ownership.PUBLIC, nature, null, DISCLOSED);
        var decisions = new ArrayList<Decision>();
        for (var outcome : outcomes)
            decisions.add(new Decision(
                    COMPANY, nature, decisions.size() + 1, outcome, null, null, null, "Why.", REVIEWER, DECIDED));
        return Reviewed.of(relationship, decisions, TODAY);
    }
}
