package org.baselinecme.platform.jobs;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a job. */
public record JobId(UUID value) implements TypedId {
    static JobId next() {
        return new JobId(Ids.next());
    }

    /** Reads the id of a path; {@link NotFound} for anything that is not an id. */
    public static JobId of(String text) {
        return new JobId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
