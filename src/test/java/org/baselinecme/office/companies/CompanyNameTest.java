package org.baselinecme.office.companies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oriavant Therapeutics",
                " ORIAVANT   THERAPEUTICS ",
                "Oriavant Therapeutics, Inc.",
                "Oriavant-Therapeutics LLC",
                "Oriavánt Therapeutics Co., Ltd.",
                "Oriavant\u00a0Therapeutics®"
            })
    void r19_a_company_is_the_same_however_its_name_is_spelled(String spelled) {
        assertThat(CompanyName.key(spelled)).isEqualTo(CompanyName.key("Oriavant Therapeutics"));
    }

    @Test
    void different_names_stay_different() {
        assertThat(CompanyName.key("Oriavant Diagnostics")).isNotEqualTo(CompanyName.key("Oriavant Therapeutics"));
        assertThat(CompanyName.key("Company")).isEqualTo("company");
        assertThat(CompanyName.key("***")).isEqualTo("***");
    }
}
