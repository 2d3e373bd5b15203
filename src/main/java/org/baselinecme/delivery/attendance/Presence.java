package org.baselinecme.delivery.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * Recorded presence of one person in one session. A stay ends when the person checks in elsewhere; nothing else is ever changed,
 * and a mistake is withdrawn with a reason.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Presence extends AddedEntity<UUID> {
    private static final int SECONDS_A_MINUTE = 60;

    /** The page offers to undo for ten seconds; a slow network gets a minute. */
    private static final int SECONDS_TO_UNDO = 60;

    @Id
    private UUID id;

    private SlotId slot;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private PresenceEvidence evidence;

    private @Nullable Instant fromAt;
    private @Nullable Instant untilAt;
    private @Nullable Integer seconds;
    private @Nullable UUID source;
    private @Nullable SlotId movedTo;

    @Column(name = "by")
    private PersonId recordedBy;

    @Column(name = "at")
    private Instant recordedAt;

    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Presence() {}

    private Presence(SlotId slot, PersonId person, PresenceEvidence evidence, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.person = person;
        this.evidence = evidence;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Presence in the whole session, by a code or recorded by staff. */
    static Presence whole(SlotId slot, PersonId person, PresenceEvidence evidence, PersonId by, Instant now) {
        if (evidence.isReported()) throw new IllegalArgumentException("a report proves intervals: " + evidence);
        return new Presence(slot, person, evidence, by, now);
    }

    /** Presence by a code, of a person who was elsewhere until this moment; null where it is the whole session. */
    static Presence since(
            Session session, PersonId person, PresenceEvidence evidence, @Nullable Instant from, Instant now) {
        var presence = whole(session.id(), person, evidence, person, now);
        if (from != null && from.isAfter(session.held().from())) presence.fromAt = from;
        return presence;
    }

    /** Presence that staff accepted after the window of the code: the whole session, or so many minutes of it. */
    static Presence late(Session session, PersonId person, int minutes, PersonId by, Instant now) {
        var presence = whole(session.id(), person, PresenceEvidence.LATE, by, now);
        var seconds = minutes * SECONDS_A_MINUTE;
        if (seconds < session.held().seconds()) presence.seconds = seconds;
        return presence;
    }

    /** Presence that staff recorded for so many minutes; the whole session where it was not longer. */
    static Presence part(Session session, PersonId person, int minutes, PersonId by, Instant now) {
        var presence = whole(session.id(), person, PresenceEvidence.STAFF, by, now);
        var seconds = minutes * SECONDS_A_MINUTE;
        if (seconds < session.held().seconds()) presence.seconds = seconds;
        return presence;
    }

    /** Ends the stay, because the person checked in to another session. */
    AttendanceEvent.PresenceEnded leave(Session session, SlotId next, PersonId by, Instant now) {
        if (untilAt != null || seconds != null || withdrawnAt != null) throw new NotFound();
        untilAt = now;
        movedTo = next;
        return new AttendanceEvent.PresenceEnded(session.activity(), slot, id, snapshot(), by, now);
    }

    /** Whether this member of staff recorded it. */
    boolean isRecordedBy(Me me) {
        return evidence == PresenceEvidence.STAFF && me.is(recordedBy);
    }

    /** Whether it was recorded so recently that it is undone without a reason. */
    boolean isFresh(Instant now) {
        return recordedAt.plusSeconds(SECONDS_TO_UNDO).isAfter(now);
    }

    /** The event of recording it. */
    AttendanceEvent.PresenceRecorded recorded(ActivityId activity) {
        return new AttendanceEvent.PresenceRecorded(activity, slot, id, snapshot(), recordedBy, recordedAt);
    }

    /**
     * Withdraws it. {@link NotFound} where it was withdrawn already or rests on a meeting report: then the decision about
     * that row is changed instead, which withdraws all of what the row proves.
     */
    AttendanceEvent.PresenceWithdrawn withdraw(ActivityId activity, String why, PersonId by, Instant now) {
        if (source != null || withdrawnAt != null) throw new NotFound();
        var before = snapshot();
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new AttendanceEvent.PresenceWithdrawn(activity, slot, id, before, snapshot(), why, by, now);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slot", slot.value());
        values.put("person", person.value());
        values.put("evidence", evidence.name());
        if (fromAt != null) values.put("fromAt", fromAt);
        if (untilAt != null) values.put("untilAt", untilAt);
        if (seconds != null) values.put("seconds", seconds);
        if (source != null) values.put("source", source);
        if (movedTo != null) values.put("movedTo", movedTo.value());
        values.put("recordedBy", recordedBy.value());
        values.put("recordedAt", recordedAt);
        if (withdrawnBy != null) values.put("withdrawnBy", withdrawnBy.value());
        if (withdrawnAt != null) values.put("withdrawnAt", withdrawnAt);
        if (withdrawnWhy != null) values.put("withdrawnWhy", withdrawnWhy);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    SlotId slot() {
        return slot;
    }

    PersonId person() {
        return person;
    }

    PresenceEvidence evidence() {
        return evidence;
    }

    @Nullable
    Instant fromAt() {
        return fromAt;
    }

    @Nullable
    Integer seconds() {
        return seconds;
    }

    PersonId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
