package org.baselinecme.platform.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an award of credit. */
@Embeddable
public record AwardId(UUID value) implements Serializable {
    /** A new identity. */
    public static AwardId next() {
        return new AwardId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static AwardId of(String text) {
        return new AwardId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
