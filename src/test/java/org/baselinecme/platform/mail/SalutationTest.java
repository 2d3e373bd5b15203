package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a mail greets its reader as a colleague would")
class SalutationTest {
    @ParameterizedTest
    @CsvSource({
        "'Marcus Grantham, MD', 'Dear Dr. Grantham,'",
        "'Marcus Grantham, M.D.', 'Dear Dr. Grantham,'",
        "'Ana Ruiz, PharmD, BCPS', 'Dear Dr. Ruiz,'",
        "'Lin Park, RN, MSN', 'Dear Lin Park,'",
        "'Lin Park, DNP, RN', 'Dear Dr. Park,'",
        "'Pat Lee', 'Dear Pat Lee,'",
        "'Dr Hollis Grantham', 'Dear Dr. Grantham,'",
        "'Dr. Hollis Grantham, MD', 'Dear Dr. Grantham,'",
        "'Martin Luther King Jr., PhD', 'Dear Dr. King,'",
        "'Ludwig van der Berg, MD', 'Dear Dr. van der Berg,'",
        "'Maria de la Cruz, DO', 'Dear Dr. de la Cruz,'",
        "'Sukarno, MD', 'Dear Dr. Sukarno,'",
        "'Wei Chen 陈伟, PharmD', 'Dear Dr. Chen,'",
        "'陈伟, MD', 'Dear Dr. 陈伟,'",
        "'Van Nguyen, MD', 'Dear Dr. Nguyen,'",
        "'  ', 'Hello,'",
        "'', 'Hello,'"
    })
    void people_with_a_doctoral_degree_by_title_and_surname_and_all_others_by_full_name(String name, String greeting) {
        assertThat(Salutation.of(name)).isEqualTo(greeting);
    }
}
