package org.baselinecme.planning.agenda;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a slot. */
public record SlotId(UUID value) implements TypedId {
    /** Creates a new identity. */
    public static SlotId next() {
        return new SlotId(Ids.next());
    }

    /** Parses the id of a path or form; {@link NotFound} for text that is no id. */
    public static SlotId of(String text) {
        return new SlotId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
