package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A check-in reads the stored readiness of its session; what is stored is never outdated, also when many come at once (R1). */
class SessionReadinessStoreDbTest extends DatabaseTest {
    private static final String IN_2028 = "2028-06-01T12:00:00Z";

    @Autowired
    private SessionReadiness readiness;

    private ReadySession ready;
    private ActivityId activity;
    private SlotId session;

    @BeforeEach
    void aSessionMayStart() {
        ready = ReadySession.of(cast, transaction, readiness);
        activity = ready.activity();
        session = ready.session();
    }

    @Test
    void once_it_is_stored_it_is_read_with_one_statement() {
        assertThat(SqlStatements.during(() -> readiness.isReady(activity, session)))
                .hasSize(1);
        owner().sql("update session_readiness set sessions = '{}' where activity = ?")
                .param(activity.value())
                .update();
        assertThat(readiness.isReady(activity, session)).isFalse();
    }

    @Test
    void a_page_reads_it_and_stores_nothing() {
        remove("session_readiness");
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
        assertThat(reading.<Boolean>execute(status -> readiness.isReady(activity, session)))
                .isTrue();
        assertThat(ready.stored()).isEmpty();
    }

    @Test
    void it_is_determined_anew_where_it_is_absent_and_stored_again() {
        remove("session_readiness");
        assertThat(ready.isStoredAsReady()).isTrue();
        remove("session_readiness");
        remove("activity_changes");
        assertThat(ready.inATransaction()).as("without a count").isTrue();
        assertThat(ready.stored()).isEmpty();
        var speaker = ready.staffed();
        assertThat(ready.isStoredAsReady()).as("counted again").isFalse();
        cast.disclosures().nothingToDisclose(speaker);
        assertThat(ready.isStoredAsReady()).isTrue();
    }

    @Test
    void r21_a_disclosure_that_expires_without_any_event() {
        TestClock.moveTo(IN_2028);
        assertThat(readiness.isReady(activity, session)).isFalse();
        assertThat(ready.isStoredAsReady()).isFalse();
        TestClock.back();
        assertThat(readiness.isReady(activity, session)).as("another day").isTrue();
    }

    @Test
    void a_change_counts_at_once_in_its_own_transaction_and_never_where_it_is_rolled_back() {
        transaction.executeWithoutResult(status -> {
            ready.staffed();
            assertThat(readiness.isReady(activity, session)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(ready.stored()).contains(Set.of(session));
        assertThat(readiness.isReady(activity, session)).isTrue();
    }

    @Test
    void what_was_determined_before_a_change_is_not_used_after_it() {
        remove("session_readiness");
        transaction.executeWithoutResult(status -> {
            assertThat(readiness.isReady(activity, session)).isTrue();
            Race.of(List.of(ready::staffed));
        });
        assertThat(ready.stored()).isEmpty();
        assertThat(readiness.isReady(activity, session)).isFalse();
    }

    @Test
    void an_older_answer_never_replaces_a_newer_one() {
        remove("session_readiness");
        transaction.executeWithoutResult(status -> {
            assertThat(readiness.isReady(activity, session)).isTrue();
            Race.of(List.of(ready::staffed));
            Race.of(List.of(ready::isStoredAsReady));
        });
        assertThat(ready.stored()).contains(Set.of());
        assertThat(readiness.isReady(activity, session)).isFalse();
    }

    @Test
    void r1_learners_and_staff_at_once_leave_nothing_outdated() {
        for (var round = 0; round < 5; round++) {
            remove("session_readiness");
            var speaker = ready.newcomer();
            var outcomes = Race.of(List.of(
                    ready::inATransaction,
                    ready::inATransaction,
                    () -> cast.disclosures().addFaculty(activity, speaker),
                    ready::inATransaction,
                    ready::inATransaction));
            assertThat(outcomes).allMatch(Optional::isEmpty);
            assertThat(readiness.isReady(activity, session)).isFalse();
            assertThat(ready.isStoredAsReady()).isFalse();
            cast.disclosures().nothingToDisclose(speaker);
            assertThat(readiness.isReady(activity, session)).isTrue();
        }
    }

    @Test
    void notices_of_other_activities_are_unchanged() {
        var other = cast.activities().listed();
        assertThat(ready.stored()).isPresent();
        cast.disclosures().addFaculty(other, ready.newcomer());
        assertThat(ready.stored()).contains(Set.of(session));
    }

    private void remove(String table) {
        owner().sql("delete from " + table + " where activity = ?")
                .param(activity.value())
                .update();
    }
}
