package org.baselinecme.evidence.measures;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a measure. */
public record MeasureId(UUID value) implements TypedId {
    static MeasureId next() {
        return new MeasureId(Ids.next());
    }

    /** Reads the id in a URL; {@link NotFound} where it is not an id. */
    public static MeasureId of(String text) {
        return new MeasureId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
