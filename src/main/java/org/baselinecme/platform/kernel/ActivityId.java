package org.baselinecme.platform.kernel;

import java.util.UUID;

/** Identity of an activity. */
public record ActivityId(UUID value) implements TypedId {
    /** A new identity. */
    public static ActivityId next() {
        return new ActivityId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static ActivityId of(String text) {
        return new ActivityId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
