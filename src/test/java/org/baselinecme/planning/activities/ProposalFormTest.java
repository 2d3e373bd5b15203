package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.DepartmentId;
import org.junit.jupiter.api.Test;

class ProposalFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");
    private static final String DEPARTMENT = DepartmentId.next().toString();

    @Test
    void a_title_a_department_a_day_and_an_audience_are_enough() {
        assertThat(wrong(form("Grand Rounds", DAY, null, List.of("NURSE")))).isEmpty();
    }

    @Test
    void an_empty_form_asks_for_each_of_them() {
        assertThat(wrong(ProposalForm.EMPTY)).containsExactlyInAnyOrder("title", "department", "startsOn", "audience");
    }

    @Test
    void an_audience_is_required() {
        assertThat(wrong(form("Grand Rounds", DAY, null, null))).containsExactly("audience");
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(wrong(form("Grand Rounds", DAY, DAY.minusDays(1), List.of("NURSE"))))
                .containsExactly("endNotBeforeStart");
        assertThat(wrong(form("Grand Rounds", DAY, DAY, List.of("NURSE")))).isEmpty();
    }

    @Test
    void a_year_with_two_digits_is_rejected() {
        assertThat(wrong(form("Grand Rounds", LocalDate.of(26, 3, 1), null, List.of("NURSE"))))
                .containsExactly("yearThinkable");
    }

    @Test
    void a_title_has_200_characters_at_most() {
        assertThat(wrong(form("x".repeat(200), DAY, null, List.of("NURSE")))).isEmpty();
        assertThat(wrong(form("x".repeat(201), DAY, null, List.of("NURSE")))).containsExactly("title");
    }

    @Test
    void without_a_last_day_the_activity_lasts_one_day() {
        var proposal =
                form(" Grand Rounds ", DAY, null, List.of("NURSE", "NURSE")).toProposal();
        assertThat(proposal.title()).isEqualTo("Grand Rounds");
        assertThat(proposal.endsOn()).isEqualTo(DAY);
        assertThat(proposal.audience()).containsExactly("NURSE");
    }

    private static ProposalForm form(String title, LocalDate first, LocalDate last, List<String> audience) {
        return new ProposalForm(null, title, DEPARTMENT, first, last, audience);
    }

    private static List<String> wrong(ProposalForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
