package org.baselinecme.office.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;

/** A number by which a board or monitor knows a learner, such as an NABP e-Profile ID (R41). */
@Entity
@DynamicUpdate
class PersonIdentifier extends AddedEntity<PersonIdentifier.Key> {
    @EmbeddedId
    private Key key;

    private String value;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PersonIdentifier() {}

    PersonIdentifier(PersonId person, String kind, String value, Instant now) {
        this.key = new Key(person, kind);
        this.value = value;
        this.at = now;
    }

    /** Takes another value. */
    void correct(String other, Instant now) {
        value = other;
        at = now;
    }

    /** Kind and value; the event has the time. */
    Map<String, Object> snapshot() {
        return Map.of("kind", key.kind(), "value", value);
    }

    String kind() {
        return key.kind();
    }

    String value() {
        return value;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** The person, and a code of the list {@code learner_id}. */
    @Embeddable
    record Key(PersonId person, String kind) {}
}
