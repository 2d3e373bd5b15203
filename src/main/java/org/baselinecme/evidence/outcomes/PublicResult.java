package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** The stated conclusion of a measure on the public page of an activity, in the words in which it was published. */
@Entity
@Table(name = "outcome_publication")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class PublicResult extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private MeasureId measure;
    private ActivityId source;
    private ActivityId activity;
    private String headline;
    private String sentence;
    private PersonId by;
    private Instant at;
    private @Nullable PersonId endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublicResult() {}

    PublicResult(
            MeasureDefinition measure,
            ActivityId activity,
            String headline,
            String sentence,
            PersonId by,
            Instant now) {
        id = Ids.next();
        this.measure = measure.id();
        source = measure.activity();
        this.activity = activity;
        this.headline = headline;
        this.sentence = sentence;
        this.by = by;
        at = now;
    }

    OutcomeEvent.ResultPublished published() {
        return new OutcomeEvent.ResultPublished(activity, measure, by, at, snapshot());
    }

    OutcomeEvent.ResultUnpublished end(PersonId who, Instant now) {
        var before = snapshot();
        endedBy = who;
        endedAt = now;
        return new OutcomeEvent.ResultUnpublished(activity, measure, who, now, before);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("source", source.value());
        values.put("activity", activity.value());
        values.put("headline", headline);
        values.put("sentence", sentence);
        values.put("by", by.value());
        values.put("at", at);
        values.put("endedBy", endedBy == null ? null : endedBy.value());
        values.put("endedAt", endedAt);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    boolean says(String other) {
        return sentence.equals(other);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
