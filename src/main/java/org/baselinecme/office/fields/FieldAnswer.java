package org.baselinecme.office.fields;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What was entered in a field about a person, an activity or a registration. */
@Entity
@Table(name = "own_field_answer")
class FieldAnswer {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID field;
    private @Nullable PersonId person;
    private @Nullable ActivityId activity;
    private @Nullable UUID registration;

    @Embedded
    private @Nullable FieldValue value;

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected FieldAnswer() {}

    FieldAnswer(UUID field, FieldTarget target, Instant now) {
        this.id = Ids.next();
        this.field = field;
        this.person = target.person();
        this.activity = target.activity();
        this.registration = target.registration();
        this.answeredAt = now;
    }

    /** Enters another value; {@link FieldAnswersChanged} tells it with those of the other fields. */
    void enter(FieldValue entered, Instant now) {
        value = entered;
        answeredAt = now;
    }

    /** Whether it belongs to this very entry, and not to one that was merged with it. */
    boolean isOf(FieldTarget target) {
        return target.person() == null || target.person().equals(person);
    }

    UUID field() {
        return field;
    }

    /** How often it was entered. */
    int turn() {
        return version == null ? 0 : version + 1;
    }

    /** Hibernate reads a row without a value as null. */
    FieldValue value() {
        return value == null ? FieldValue.NONE : value;
    }
}
