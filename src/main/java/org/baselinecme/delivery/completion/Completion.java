package org.baselinecme.delivery.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A part of an activity without sessions that a learner completed. It is never changed; a later row takes its place. */
@Entity
@Immutable
class Completion extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;
    private String part;
    private @Nullable Integer minutes;
    private @Nullable SlotId presentation;
    private String reflection;
    private @Nullable String why;

    @Column(name = "by")
    private PersonId recordedBy;

    @Column(name = "at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    /**
     * A completion as the learner states it, or as staff record it.
     *
     * @param why the reason of staff; null where the learner states it
     */
    Completion(
            ActivityId activity, PersonId person, CompletionForm form, @Nullable String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.person = person;
        this.part = form.part();
        this.minutes = form.minutes();
        this.presentation = form.presentation();
        this.reflection = form.reflection();
        this.why = why;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    PersonId person() {
        return person;
    }

    /** The event of recording it. */
    CompletionRecorded recorded() {
        return new CompletionRecorded(activity, id, snapshot(), why, recordedBy, recordedAt);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("person", person.value());
        values.put("part", part);
        values.put("minutes", Objects.toString(minutes, ""));
        values.put("presentation", presentation == null ? "" : presentation.value());
        values.put("reflection", reflection);
        values.put("why", Objects.toString(why, ""));
        values.put("recordedBy", recordedBy.value());
        values.put("recordedAt", recordedAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
