package org.baselinecme.planning.agenda;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;

/** Identity of a slot. */
@Embeddable
public record SlotId(UUID value) implements Serializable {
    /** A new identity. */
    public static SlotId next() {
        return new SlotId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static SlotId of(String text) {
        return new SlotId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
