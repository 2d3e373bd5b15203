package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceStateTest {
    @Test
    void r5_an_owner_or_employee_is_excepted_or_excluded_never_judged_irrelevant() {
        assertThat(ClearanceState.OWNER_OR_EMPLOYEE.next())
                .containsExactlyInAnyOrder(
                        ClearanceState.EXCEPTION_GRANTED, ClearanceState.EXCLUDED, ClearanceState.REFUSED);
    }

    @Test
    void r4_nothing_is_mitigated_before_it_was_judged_relevant() {
        assertThat(ClearanceState.UNDER_REVIEW.next())
                .doesNotContain(ClearanceState.MITIGATED, ClearanceState.MITIGATION_PLANNED);
    }

    @Test
    void r7_exclusion_and_refusal_are_final() {
        assertThat(ClearanceState.EXCLUDED.next()).isEmpty();
        assertThat(ClearanceState.REFUSED.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClearanceState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXCLUDED", "REFUSED"})
    void r7_anybody_not_at_an_end_may_refuse(ClearanceState state) {
        assertThat(state.next()).contains(ClearanceState.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(ClearanceState.class)
    void a_state_waits_for_the_person_or_for_review_but_not_for_both(ClearanceState state) {
        assertThat(state.waitsForThePerson() && state.waitsForReview()).isFalse();
    }

    @Test
    void planners_and_faculty_have_different_ways_to_mitigate() {
        assertThat(Mitigation.suitable(true)).contains(Mitigation.RECUSAL).doesNotContain(Mitigation.EVIDENCE_ATTESTED);
        assertThat(Mitigation.suitable(false))
                .contains(Mitigation.EVIDENCE_ATTESTED)
                .doesNotContain(Mitigation.RECUSAL);
    }

    @Test
    void r10_a_scheduled_series_is_exempt_only_where_it_is_not_clinical() {
        assertThat(ExemptionGround.LEARNER_CONTROLLED.suits("RSS")).isFalse();
        assertThat(ExemptionGround.SELF_DIRECTED.suits("RSS")).isFalse();
        assertThat(ExemptionGround.NON_CLINICAL.suits("RSS")).isTrue();
        assertThat(ExemptionGround.LEARNER_CONTROLLED.suits("LIVE_COURSE")).isTrue();
    }

    @Test
    void r10_no_ground_that_depends_on_the_format_before_there_is_one() {
        assertThat(ExemptionGround.SELF_DIRECTED.suits("")).isFalse();
    }
}
