package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a disclosure. */
public record DisclosureId(UUID value) implements TypedId {
    static DisclosureId next() {
        return new DisclosureId(Ids.next());
    }

    /** Reads the id of a form; {@link NotFound} for anything that is not an id. */
    public static DisclosureId of(String text) {
        return new DisclosureId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
