package org.baselinecme.platform.kernel;

import java.util.UUID;

/** Identity of a person. */
public record PersonId(UUID value) implements TypedId {
    /** Stands as the actor where the product itself acts. */
    public static final PersonId PRODUCT = new PersonId(new UUID(0, 0));

    /** A new identity. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static PersonId of(String text) {
        return new PersonId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
