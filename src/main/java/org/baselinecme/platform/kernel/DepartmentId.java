package org.baselinecme.platform.kernel;

import java.util.UUID;

/** Identity of a department. */
public record DepartmentId(UUID value) implements TypedId {
    /** A new identity. */
    public static DepartmentId next() {
        return new DepartmentId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static DepartmentId of(String text) {
        return new DepartmentId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
