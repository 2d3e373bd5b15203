package org.baselinecme.evidence.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

/** The explanation of why a record of an activity is missing. It can be taken back; its row stays. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class GapExplanation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    private FileRecord record;

    private String why;
    private PersonId by;
    private Instant at;
    private @Nullable PersonId takenBackBy;
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected GapExplanation() {}

    GapExplanation(ActivityId activity, FileRecord record, String why, PersonId by, Instant now) {
        id = Ids.next();
        this.activity = activity;
        this.record = record;
        this.why = why;
        this.by = by;
        at = now;
    }

    FilingEvent.GapExplained explained() {
        return new FilingEvent.GapExplained(activity, by, at, why, snapshot());
    }

    FilingEvent.ExplanationTakenBack takeBack(PersonId who, Instant now) {
        var before = snapshot();
        takenBackBy = who;
        takenBackAt = now;
        return new FilingEvent.ExplanationTakenBack(activity, who, now, before);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("record", record.number());
        values.put("by", by.value());
        values.put("at", at);
        values.put("takenBackBy", takenBackBy == null ? null : takenBackBy.value());
        values.put("takenBackAt", takenBackAt);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
