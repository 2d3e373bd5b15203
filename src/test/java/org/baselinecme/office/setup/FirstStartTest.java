package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstStartTest {
    static final FirstStart COMPLETE = new FirstStart(
            "Example Health",
            "America/New_York",
            "JOINT_ACCREDITATION",
            "CME Office",
            "Jane Doe",
            "jane.doe@example.org",
            "a long pass phrase");

    @Test
    void complete_settings_create_the_director() {
        assertThat(COMPLETE.complaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',  UTC,  OTHER, Jane, j@e.org, long enough it is, BASELINE_FIRST_OFFICE",
        "A,   Mars, OTHER, Jane, j@e.org, long enough it is, BASELINE_FIRST_ZONE",
        "A,   UTC,  ANCC,  Jane, j@e.org, long enough it is, BASELINE_FIRST_UMBRELLA",
        "A,   UTC,  OTHER, ' ',  j@e.org, long enough it is, BASELINE_FIRST_NAME",
        "A,   UTC,  OTHER, Jane, jane,    long enough it is, BASELINE_FIRST_EMAIL",
        "A,   UTC,  OTHER, Jane, j@e.org, short,             BASELINE_FIRST_PASSWORD",
    })
    void missing_settings_are_listed(
            String office, String zone, String umbrella, String name, String email, String password, String setting) {
        var start = new FirstStart(office, zone, umbrella, "CME Office", name, email, password);
        assertThat(start.complaint())
                .hasValueSatisfying(said -> assertThat(said).contains(setting));
    }
}
