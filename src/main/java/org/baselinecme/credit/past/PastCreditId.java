package org.baselinecme.credit.past;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a past credit. */
public record PastCreditId(UUID value) implements TypedId {
    static PastCreditId next() {
        return new PastCreditId(Ids.next());
    }

    /** Reads the id in a URL; {@link NotFound} if it is not an id. */
    public static PastCreditId of(String text) {
        return new PastCreditId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
