package org.baselinecme.platform.importing;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of an uploaded table. */
record ImportId(UUID value) implements TypedId {
    static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** Reads the id of a path; {@link NotFound} for anything that is not an id. */
    public static ImportId of(String text) {
        return new ImportId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
