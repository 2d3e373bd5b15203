package org.baselinecme.office.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Wait;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An office always has a director. */
class LastDirectorDbTest extends DatabaseTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private Grants grants;

    private PersonId first;
    private PersonId second;

    /** Directors of other tests are directors for a time, so that they count for nothing. */
    @BeforeEach
    void twoDirectors() {
        owner().sql("update access_grant set until_at = '2999-01-01' where role = 'DIRECTOR' and until_at is null")
                .update();
        first = director();
        second = director();
    }

    @AfterEach
    void othersAreDirectorsForGood() {
        owner().sql("update access_grant set until_at = null where until_at = '2999-01-01'")
                .update();
    }

    private PersonId director() {
        return cast.addPerson("d" + UUID.randomUUID(), "Dana Director", null, Grant.office(Role.DIRECTOR));
    }

    @Test
    void of_two_directors_who_disable_each_other_at_the_same_moment_one_remains() {
        var waiting = transaction.execute(all -> {
            let(first, me -> accounts.close(me, second, "Left the office."));
            // the second director's request began before that was committed, and waits for it
            var other =
                    CompletableFuture.runAsync(() -> let(second, me -> accounts.close(me, first, "Left the office.")));
            Wait.until("the other waits", Duration.ofSeconds(20), LastDirectorDbTest::isSomebodyWaiting);
            return other;
        });
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(waiting::get)
                .satisfies(failed -> assertThat(failed.getCause()).isInstanceOf(Refused.class));
        assertThat(isOpen(first)).isTrue();
        assertThat(isOpen(second)).isFalse();
    }

    @Test
    void the_last_director_is_neither_disabled_nor_loses_the_role() {
        let(first, me -> grants.end(me, second, grantOf(second)));
        refused(() -> let(cast.okafor(), me -> accounts.close(me, first, "Left.")));
        refused(() -> let(cast.okafor(), me -> grants.end(me, first, grantOf(first))));
        refused(() -> let(cast.okafor(), me -> grants.endAll(me, first)));
        assertThat(isOpen(first)).isTrue();
    }

    @Test
    void a_director_for_a_time_or_later_does_not_count() {
        owner().sql("update access_grant set until_at = now() + interval '1 year' where person = ?")
                .param(second.value())
                .update();
        refused(() -> let(second, me -> accounts.close(me, first, "Left.")));
        owner().sql("update access_grant set until_at = null, from_at = now() + interval '1 day' where person = ?")
                .param(second.value())
                .update();
        refused(() -> let(cast.okafor(), me -> accounts.close(me, first, "Left.")));
    }

    @Test
    void a_disabled_director_does_not_count_until_enabled_again() {
        let(first, me -> accounts.close(me, second, "On leave."));
        refused(() -> let(cast.okafor(), me -> accounts.close(me, first, "Left.")));
        let(first, me -> accounts.reopen(me, second));
        let(second, me -> accounts.close(me, first, "Left."));
        assertThat(isOpen(first)).isFalse();
    }

    private static boolean isSomebodyWaiting() {
        return owner().sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private UUID grantOf(PersonId person) {
        return jdbc.sql("select id from access_grant where person = ? and role = 'DIRECTOR'")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    private boolean isOpen(PersonId person) {
        return jdbc.sql("select closed_at is null from account where person = ?")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    private static void refused(Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("account.last-director"));
    }
}
