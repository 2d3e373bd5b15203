package org.baselinecme.office.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

class CompaniesDbTest extends DatabaseTest {
    @Test
    void whoever_names_the_same_new_company_at_the_same_moment_names_one() {
        var name = cast.independence().named("Oriavant");
        Runnable naming =
                () -> let(cast.petrov(), me -> cast.doors().companies().named(me, name));
        assertThat(Race.of(Collections.nCopies(4, naming))).containsOnly(Optional.empty());
        assertThat(jdbc.sql("select count(*) from company where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_name_that_another_company_has_is_refused() {
        var taken = cast.independence().named("Oriavant");
        cast.independence().company(taken, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var other = as(
                cast.tanaka(),
                me -> cast.doors().companies().named(me, cast.independence().named("Corvanta")));
        var form = new CompanyForm(0, taken.toUpperCase(), CompanyKind.INELIGIBLE, Ownership.PUBLIC, "It sells.", "");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> let(cast.tanaka(), me -> cast.doors().companies().determine(me, other, form)))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("company.name-taken"));
    }
}
