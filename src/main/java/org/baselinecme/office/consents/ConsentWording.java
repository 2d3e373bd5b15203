package org.baselinecme.office.consents;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of the wording of a consent. It never changes: another text is another version. */
@Entity
@Immutable
class ConsentWording extends AddedEntity<ConsentWording.Key> {
    @EmbeddedId
    private Key key;

    private String text;
    private @Nullable PersonId by;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected ConsentWording() {}

    ConsentWording(ConsentKind kind, int version, String text, PersonId by, Instant since) {
        this.key = new Key(kind, version);
        this.text = text;
        this.by = by;
        this.since = since;
    }

    @Override
    public Key getId() {
        return key;
    }

    ConsentKind kind() {
        return key.kind();
    }

    int version() {
        return key.version();
    }

    String text() {
        return text;
    }

    Instant since() {
        return since;
    }

    /** @param version counted from 1 for each kind */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) ConsentKind kind, int version) {}
}
