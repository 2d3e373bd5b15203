package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;

/** Identity of a measure. */
@Embeddable
public record MeasureId(UUID value) implements Serializable {
    static MeasureId next() {
        return new MeasureId(Ids.next());
    }

    /** Reads the id of a path; what is no id belongs to nobody ({@link NotFound}). */
    public static MeasureId of(String text) {
        return new MeasureId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
