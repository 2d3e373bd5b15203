package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstDirectorDbTest extends DatabaseTest {
    @Autowired
    private FirstDirector.Doors doors;

    @Autowired
    private Office office;

    private FirstDirector with(FirstStart settings) {
        return new FirstDirector(settings, doors, cast.doors().acting(), transaction);
    }

    @Test
    void the_first_director_sets_the_office_up_and_may_open_it() {
        transaction.executeWithoutResult(all -> {
            cast.doors().acting().asProduct(me -> {
                with(FirstStartTest.COMPLETE).settle(me);
                return me;
            });
            assertThat(office.provider().name()).isEqualTo("Example Health");
            var person = jdbc.sql("select person from account where email = 'jane.doe@example.org'")
                    .query(UUID.class)
                    .single();
            boolean mayOpen = cast.doors().acting().as(new PersonId(person), me -> me.has(Duty.OPEN_ACCOUNTS));
            assertThat(mayOpen).isTrue();
            assertThat(factsOf(person))
                    .extracting(FactRow::kind)
                    .contains("PersonRegistered", "AccountOpened", "Granted");
            all.setRollbackOnly();
        });
    }

    @Test
    void where_somebody_has_an_account_the_settings_do_nothing() {
        cast.okafor();
        with(FirstStartTest.COMPLETE).afterSingletonsInstantiated();
        assertThat(jdbc.sql("select count(*) from account where email = 'jane.doe@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_missing_is_said_in_a_sentence() {
        assertThatThrownBy(() -> FirstDirector.Incomplete.because("set BASELINE_FIRST_NAME."))
                .hasMessageContaining("docs/self-hosting.md");
    }
}
