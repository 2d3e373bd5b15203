package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.activities.ActivityChanges;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The sessions of each activity that may start, as last determined, with the count of changes they were determined after.
 * They are used only while {@link ActivityChanges} counts no other one, and on the day they were determined: that a
 * disclosure expires is no event.
 */
@Component
class SessionReadinessStore {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SessionReadinessStore(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What is stored, and the count of changes; empty in a transaction that has made changes itself. */
    Optional<StoredReadiness> find(ActivityId activity) {
        if (ActivityChanges.arePending()) return Optional.empty();
        return jdbc.sql("""
                        select c.changes, r.day, r.sessions from v_activity_changes c
                        left join session_readiness r on r.activity = c.activity and r.changes = c.changes
                        where c.activity = ?
                        """)
                .param(activity.value())
                .query(Rows.of(StoredReadiness.class))
                .optional();
    }

    /**
     * Stores the sessions that may start when the current transaction commits; nothing where it only reads.
     *
     * @param changes the count of changes before they were determined
     * @param day the day of the office before they were determined
     */
    void storeLater(ActivityId activity, long changes, LocalDate day, Set<SlotId> sessions) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly())
            events.publishEvent(new Determined(activity, changes, day, sessions));
    }

    /** Never waits: where another transaction stores those of the activity at that moment, these are not stored. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void store(Determined determined) {
        jdbc.sql("""
                        insert into session_readiness as r (activity, changes, day, sessions)
                        select :activity, :changes, :day, :sessions
                        where pg_try_advisory_xact_lock(hashtextextended('session readiness of ' || :activity::text, 0))
                        on conflict (activity) do update
                          set changes = excluded.changes, day = excluded.day, sessions = excluded.sessions
                        where r.changes <= excluded.changes
                        """)
                .param("activity", determined.activity.value())
                .param("changes", determined.changes)
                .param("day", determined.day)
                .param(
                        "sessions",
                        determined.sessions.stream().map(SlotId::value).toArray(UUID[]::new))
                .update();
    }

    /** The sessions that may start, as determined in this transaction. */
    record Determined(ActivityId activity, long changes, LocalDate day, Set<SlotId> sessions) {}
}
