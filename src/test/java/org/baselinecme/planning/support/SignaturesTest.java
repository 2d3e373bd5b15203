package org.baselinecme.planning.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final LocalDate START = LocalDate.parse("2027-03-01");

    private static Signatures signed(String provider, String company) {
        return new Signatures(
                provider == null ? null : LocalDate.parse(provider), company == null ? null : LocalDate.parse(company));
    }

    @Test
    void r11_both_sign() {
        assertThat(signed("2027-01-02", "2027-01-03").areComplete()).isTrue();
        assertThat(signed(null, "2027-01-03").areComplete()).isFalse();
        assertThat(signed("2027-01-02", null).areComplete()).isFalse();
    }

    @Test
    void r11_both_sign_on_a_day_before_the_first_one() {
        assertThat(signed("2027-02-28", "2027-02-28").areBefore(START)).isTrue();
        assertThat(signed("2027-02-28", "2027-03-01").areBefore(START)).isFalse();
        assertThat(signed("2027-03-02", null).areBefore(START)).isFalse();
    }

    @Test
    void r14_what_is_given_in_kind_has_a_nature_and_no_value() {
        assertThat(SupportNature.values()).filteredOn(SupportNature::isInKind).hasSize(6);
        assertThat(Arrays.stream(NewSupporter.class.getRecordComponents()).map(one -> one.getName()))
                .containsExactly("company", "nature", "agreement");
    }
}
