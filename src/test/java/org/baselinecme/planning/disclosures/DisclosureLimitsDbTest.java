package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.validation.BeanPropertyBindingResult;

class DisclosureLimitsDbTest extends DatabaseTest {
    @Autowired
    private Disclosures disclosures;

    private TestLimits limits;
    private PersonId person;

    @BeforeEach
    void limitsAreSet(@Autowired ApplicationContext context) {
        limits = new TestLimits(cast, context);
    }

    @Test
    void r2_the_office_asks_for_a_longer_look_back_in_the_form_and_in_what_is_stored() {
        person = cast.drKhan();
        var ended = today().minusMonths(30);
        assertThat(errors(form("", ended))).contains("disclosure.ended-before");
        limits.during(LimitKey.DISCLOSURE_LOOK_BACK, 36, () -> {
            assertThat(errors(form("", ended))).isEmpty();
            assertThat(page().lookBack()).isEqualTo(36);
            submit(form("", ended));
            assertThat(definition()).contains("past 36 months");
            var nothing = new DisclosureForm(page().id(), "nothing", List.of());
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> submit(nothing))
                    .satisfies(refused ->
                            assertThat(refused.isFor("disclosure.left-out")).isTrue());
        });
        submit(new DisclosureForm(page().id(), "nothing", List.of()));
        assertThat(definition()).contains("past 24 months");
    }

    @Test
    void r21_a_disclosure_stays_valid_as_long_as_the_person_was_told() {
        person = cast.drReyes();
        submit(new DisclosureForm("", "nothing", List.of()));
        var told = page().validUntil();
        limits.during(LimitKey.DISCLOSURE_VALIDITY, 6, () -> {
            assertThat(page().validUntil()).isEqualTo(told);
            let(person, me -> disclosures.renew(me, DisclosureId.of(page().id())));
            assertThat(page().validUntil()).isNotEqualTo(told);
        });
        assertThat(page().validUntil()).isNotEqualTo(told);
        assertThat(jdbc.sql("select valid_months from disclosure where person = ? order by submitted_at")
                        .param(person.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(12, 6);
    }

    private List<String> errors(DisclosureForm form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors, as(person, disclosures::lookBack));
        return errors.getAllErrors().stream().map(one -> one.getCode()).toList();
    }

    private DisclosureForm form(String seen, LocalDate ended) {
        return new DisclosureForm(
                seen, "some", List.of(new RelationshipForm("Backward Devices", "CONSULTANT", ended.toString())));
    }

    private void submit(DisclosureForm form) {
        let(person, me -> disclosures.submit(me, form));
    }

    private LocalDate today() {
        return as(person, disclosures::lookBack).today();
    }

    private DisclosurePage page() {
        return as(person, disclosures::mine);
    }

    private String definition() {
        return jdbc.sql("select definition from disclosure where person = ? order by submitted_at desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
