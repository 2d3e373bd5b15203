package org.baselinecme.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditRecorderDbTest extends DatabaseTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Timeline timeline;

    @Test
    void r66_a_change_is_rolled_back_if_its_event_cannot_be_recorded() {
        try (var unwritable = MDC.putCloseable("request", "\0")) {
            assertThatThrownBy(() -> cast.propose(cast.drKhan(), cast.medicine(), "Never recorded"))
                    .rootCause()
                    .hasMessageContaining("invalid byte sequence");
        }
        assertThat(count("select count(*) from activity where title = ?", "Never recorded"))
                .isZero();
    }

    @Test
    void r66_a_failed_change_leaves_no_event() {
        var about = UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> {
                    events.publishEvent(new Told(about));
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
        assertThat(auditEventsOf(about)).isEmpty();
    }

    @Test
    void r66_an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> events.publishEvent(new Told(UUID.randomUUID())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void r66_an_event_in_a_read_only_transaction_is_refused() {
        var reading = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);
        assertThatThrownBy(() -> reading.executeWithoutResult(only -> events.publishEvent(new Told(UUID.randomUUID()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_events_of_a_transaction_are_written_in_their_order_by_one_statement() {
        var about = UUID.randomUUID();
        var statements = SqlStatements.during(() -> transaction.executeWithoutResult(change -> {
            for (var why : List.of("first", "second", "third")) events.publishEvent(new Told(about, why));
        }));
        assertThat(statements).filteredOn(sql -> sql.contains("audit_fact")).hasSize(1);
        assertThat(auditEventsOf(about)).extracting(AuditRow::why).containsExactly("first", "second", "third");
    }

    @Test
    void an_event_that_is_published_while_committing_is_written_too() {
        var about = UUID.randomUUID();
        transaction.executeWithoutResult(change -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    events.publishEvent(new Told(about, "early"));
                }
            });
            events.publishEvent(new Told(about, "first"));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    events.publishEvent(new Told(about, "late"));
                }
            });
        });
        assertThat(auditEventsOf(about)).extracting(AuditRow::why).containsExactly("first", "early", "late");
    }

    @Test
    void a_separate_transaction_records_its_own_events() {
        var inner = UUID.randomUUID();
        var outer = UUID.randomUUID();
        var separate = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(change -> {
            events.publishEvent(new Told(outer));
            separate.executeWithoutResult(own -> events.publishEvent(new Told(inner)));
            change.setRollbackOnly();
        });
        assertThat(auditEventsOf(inner)).hasSize(1);
        assertThat(auditEventsOf(outer)).isEmpty();
    }

    @Test
    void an_event_carries_the_id_of_its_request() {
        try (var request = MDC.putCloseable("request", "00c0ffee00c0ffee")) {
            var activity = cast.grandRounds();
            assertThat(jdbc.sql("select distinct request_id from audit_fact where activity = ?")
                            .param(activity.value())
                            .query(String.class)
                            .list())
                    .containsExactly("00c0ffee00c0ffee");
        }
    }

    @Test
    void the_timeline_is_newest_first_and_limited() {
        var activity = cast.accepted();
        var newest = as(cast.drKhan(), me -> timeline.of(me, activity, 3));
        assertThat(newest)
                .extracting(AuditEntry::kind)
                .containsExactly("ActivityMoved", "NeedsAccepted", "NeedsSubmitted");
        assertThat(newest.getFirst().after()).containsEntry("stage", "NEEDS_APPROVED");
    }

    @Test
    void the_timeline_of_an_activity_out_of_scope_is_not_found() {
        var activity = cast.grandRounds();
        assertThatThrownBy(() -> as(cast.drReyes(), me -> timeline.of(me, activity, 3)))
                .isInstanceOf(NotFound.class);
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    @AuditKind("Told")
    private record Told(UUID id, String why) implements AuditEvent {
        Told(UUID id) {
            this(id, "");
        }

        @Override
        public About about() {
            return new About("test", id);
        }

        @Override
        public PersonId by() {
            return PersonId.PRODUCT;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }
}
