package org.baselinecme.planning.conditions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A Universal Activity Number that was recorded for an activity, until it was removed. */
@Entity
@Table(name = "universal_activity_number")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class RecordedNumber extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private String number;
    private PersonId recordedBy;
    private Instant recordedAt;
    private @Nullable PersonId removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordedNumber() {}

    RecordedNumber(ActivityId activity, UniversalNumber number, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.number = number.text();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The event to publish once a new one is stored. */
    ActivityNumberEvent.ActivityNumberRecorded recorded() {
        return new ActivityNumberEvent.ActivityNumberRecorded(activity, recordedBy, recordedAt, snapshot());
    }

    /** Removes it from the activity. */
    ActivityNumberEvent.ActivityNumberRemoved remove(PersonId by, Instant now) {
        removedBy = by;
        removedAt = now;
        return new ActivityNumberEvent.ActivityNumberRemoved(activity, by, now, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("number", number);
        values.put("recordedBy", recordedBy.value());
        values.put("recordedAt", recordedAt);
        values.put("removedBy", removedBy == null ? "" : removedBy.toString());
        values.put("removedAt", Objects.toString(removedAt, ""));
        return values;
    }

    String number() {
        return number;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
