package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baselinecme.planning.activities.ActivityChanges;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The learner notice of each activity as it was last composed (R8), with the count of changes it was composed after. A
 * notice is used only while {@link ActivityChanges} counts no other one.
 */
@Component
class LearnerNoticeStore {
    private static final TypeReference<List<NoticeContent.Part>> PARTS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    LearnerNoticeStore(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** What is stored, and the count of changes; empty in a transaction that has made changes itself. */
    Optional<StoredNotice> find(ActivityId activity) {
        if (ActivityChanges.arePending()) return Optional.empty();
        return jdbc.sql("""
                        select c.changes, n.hash, n.parts::text as parts, n.valid_from, n.valid_until
                        from v_activity_changes c left join learner_notice n on n.activity = c.activity and n.changes = c.changes
                        where c.activity = ?
                        """)
                .param(activity.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new StoredNotice(
                        row.changes,
                        row.hash,
                        row.parts == null ? null : json.readValue(row.parts, PARTS),
                        row.validFrom,
                        row.validUntil));
    }

    /**
     * Stores a notice when the current transaction commits.
     *
     * @param changes the count of changes before it was composed
     */
    void storeLater(ActivityId activity, long changes, NoticeContent content, NoticePeriod period) {
        events.publishEvent(new Composed(activity, changes, content, period));
    }

    /** Never waits: where another transaction stores a notice of the activity at that moment, this one is not stored. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void store(Composed composed) {
        jdbc.sql("""
                        insert into learner_notice as n (activity, changes, hash, parts, valid_from, valid_until)
                        select :activity, :changes, :hash, cast(:parts as jsonb), :from, :until
                        where pg_try_advisory_xact_lock(hashtextextended('learner notice of ' || :activity::text, 0))
                        on conflict (activity) do update set changes = excluded.changes, hash = excluded.hash,
                          parts = excluded.parts, valid_from = excluded.valid_from, valid_until = excluded.valid_until
                        where n.changes <= excluded.changes
                        """)
                .param("activity", composed.activity.value())
                .param("changes", composed.changes)
                .param("hash", composed.content.hash())
                .param("parts", json.writeValueAsString(composed.content.parts()))
                .param("from", composed.period.from().atOffset(ZoneOffset.UTC))
                .param("until", composed.period.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A notice that was composed in this transaction. */
    record Composed(ActivityId activity, long changes, NoticeContent content, NoticePeriod period) {}

    private record Row(
            long changes,
            @Nullable String hash,
            @Nullable String parts,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil) {}
}
