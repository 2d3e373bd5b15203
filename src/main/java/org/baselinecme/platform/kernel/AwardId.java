package org.baselinecme.platform.kernel;

import java.util.UUID;

/** Identity of an award of credit. */
public record AwardId(UUID value) implements TypedId {
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
