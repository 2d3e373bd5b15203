package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceStateTest {
    @Test
    void r5_an_owner_or_employee_gets_an_exception_or_is_excluded_and_is_never_not_relevant() {
        assertThat(ClearanceState.OWNER_OR_EMPLOYEE.next())
                .containsExactlyInAnyOrder(
                        ClearanceState.EXCEPTION_GRANTED, ClearanceState.EXCLUDED, ClearanceState.REFUSED);
    }

    @Test
    void r4_only_a_relevant_relationship_is_mitigated() {
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
    void r7_a_person_may_refuse_in_every_state_that_is_not_final(ClearanceState state) {
        assertThat(state.next()).contains(ClearanceState.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(ClearanceState.class)
    void a_state_waits_for_the_person_or_for_review_but_not_for_both(ClearanceState state) {
        assertThat(state.waitsForThePerson() && state.waitsForReview()).isFalse();
    }

    @Test
    void planners_and_faculty_have_different_mitigations() {
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
    void r10_grounds_that_depend_on_the_format_need_one() {
        assertThat(ExemptionGround.SELF_DIRECTED.suits("")).isFalse();
    }
}
