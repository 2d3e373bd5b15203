package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class FirstDirectorDbTest extends DatabaseTest {
    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordPolicy policy;

    @Autowired
    private Founding founding;

    private FirstDirector with(FirstStart settings) {
        return new FirstDirector(settings, accounts, policy, founding);
    }

    @Test
    void the_first_director_sets_up_the_office_and_signs_in() {
        transaction.executeWithoutResult(all -> {
            founding.found(FirstStartTest.COMPLETE.foundation());
            assertThat(office.provider().name()).isEqualTo("Example Health");
            var person = jdbc.sql("select person from account where email = 'jane.doe@example.org'")
                    .query(UUID.class)
                    .single();
            boolean mayOpen = cast.services().acting().as(new PersonId(person), me -> me.has(Duty.OPEN_ACCOUNTS));
            assertThat(mayOpen).isTrue();
            TransactionSynchronizationUtils.triggerBeforeCommit(false); // writes the events
            assertThat(auditEventsOf(person))
                    .extracting(AuditRow::kind)
                    .contains("PersonRegistered", "AccountOpened", "Granted");
            all.setRollbackOnly();
        });
    }

    @Test
    void the_settings_are_ignored_once_an_account_exists() {
        cast.okafor();
        with(FirstStartTest.COMPLETE).afterSingletonsInstantiated();
        assertThat(jdbc.sql("select count(*) from account where email = 'jane.doe@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** In the browser, in the settings, or by whatever founds an office later. */
    @Test
    void nothing_is_founded_with_a_password_that_is_the_name_of_the_director() {
        var settings = new FirstStart(
                "Example Health",
                "UTC",
                "OTHER",
                "CME Office",
                "Jane Doe",
                "jane.doe@example.org",
                "jane.doe.example.org");
        assertThatThrownBy(() -> transaction.executeWithoutResult(all -> founding.found(settings.foundation())))
                .isInstanceOf(Refused.class);
        assertThat(office.provider().name()).isNotEqualTo("Example Health");
    }

    @Test
    void a_missing_setting_is_reported() {
        assertThatThrownBy(() -> FirstDirector.Incomplete.because("set BASELINE_FIRST_NAME."))
                .hasMessageContaining("docs/self-hosting.md");
    }
}
