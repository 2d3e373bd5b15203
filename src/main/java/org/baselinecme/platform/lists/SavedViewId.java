package org.baselinecme.platform.lists;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a saved view. */
public record SavedViewId(UUID value) implements TypedId {
    static SavedViewId next() {
        return new SavedViewId(Ids.next());
    }

    /** Reads the id of a path; {@link NotFound} for anything that is not an id. */
    public static SavedViewId of(String text) {
        return new SavedViewId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
