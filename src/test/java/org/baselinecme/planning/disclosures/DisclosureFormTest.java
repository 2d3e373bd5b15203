package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.planning.terms.LookBack;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.ObjectError;

class DisclosureFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void r2_an_answer_is_required() {
        assertThat(wrongIn("", List.of(RelationshipForm.EMPTY))).containsExactly("disclosure.answer-missing");
    }

    @Test
    void r2_nothing_to_disclose_is_a_valid_answer() {
        assertThat(wrongIn("nothing", List.of(RelationshipForm.EMPTY))).isEmpty();
    }

    @Test
    void r2_nothing_to_disclose_with_a_relationship_is_a_contradiction() {
        assertThat(wrongIn("nothing", List.of(row("Oriavant", "CONSULTANT", ""))))
                .containsExactly("disclosure.answer-contradicts");
    }

    @Test
    void r2_a_relationship_names_company_and_nature() {
        assertThat(wrongIn("some", List.of(row("", "CONSULTANT", "")))).containsExactly("disclosure.company-missing");
        assertThat(wrongIn("some", List.of(row("Oriavant", "", "")))).containsExactly("disclosure.nature-missing");
        assertThat(wrongIn("some", List.of(row("Oriavant", "FRIEND", ""))))
                .containsExactly("disclosure.nature-missing");
    }

    @Test
    void r2_something_to_disclose_needs_a_relationship() {
        assertThat(wrongIn("some", List.of())).containsExactly("disclosure.answer-empty");
    }

    @Test
    void r2_a_relationship_that_ended_before_the_24_months_is_rejected_and_the_last_day_is_accepted() {
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", "2024-11-22"))))
                .containsExactly("disclosure.ended-before");
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", "2024-11-23"))))
                .isEmpty();
    }

    @Test
    void an_invalid_date_is_reported_at_its_field() {
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", "last spring"))))
                .containsExactly("disclosure.no-date");
    }

    @Test
    void a_relationship_that_lasts_has_no_last_day_ahead() {
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", "+999999999-12-31"))))
                .containsExactly("disclosure.ended-ahead");
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", "9999-12-31"))))
                .containsExactly("disclosure.ended-ahead");
    }

    @Test
    void the_same_relationship_twice_is_rejected() {
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", ""), row("oriavant", "SPEAKER", ""))))
                .containsExactly("disclosure.twice");
        assertThat(wrongIn("some", List.of(row("Oriavant", "SPEAKER", ""), row("Oriavant", "ADVISOR", ""))))
                .isEmpty();
    }

    @Test
    void empty_rows_are_ignored() {
        var form = new DisclosureForm("", "some", List.of(RelationshipForm.EMPTY, row("Oriavant", "SPEAKER", "")));
        assertThat(form.relationships()).extracting(RelationshipForm::name).containsExactly("Oriavant");
    }

    @Test
    void rows_can_be_added_up_to_a_maximum() {
        var form = new DisclosureForm("", "some", List.of());
        for (int i = 0; i < 100; i++) form = form.withMore();
        assertThat(form.rows()).hasSize(40);
        var many = IntStream.range(0, 41)
                .mapToObj(i -> row("Company " + i, "SPEAKER", ""))
                .toList();
        assertThat(wrongIn("some", many)).containsExactly("disclosure.too-many");
    }

    private static RelationshipForm row(String company, String nature, String endedOn) {
        return new RelationshipForm(company, nature, endedOn);
    }

    private static List<String> wrongIn(String answer, List<RelationshipForm> rows) {
        var form = new DisclosureForm("", answer, rows);
        var errors = new BeanPropertyBindingResult(form, "form") {
            @Override
            protected Object getActualFieldValue(String field) {
                return field;
            }
        };
        form.check(errors, new LookBack(TODAY, 24));
        return errors.getAllErrors().stream().map(ObjectError::getCode).toList();
    }
}
