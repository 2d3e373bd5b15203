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
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** Recorded presence of one person in one session. It is never changed; a mistake is withdrawn with a reason. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Presence extends AddedEntity<UUID> {
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

    PersonId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
