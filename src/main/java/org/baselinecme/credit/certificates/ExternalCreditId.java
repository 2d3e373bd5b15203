package org.baselinecme.credit.certificates;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of external credit. */
record ExternalCreditId(UUID value) implements TypedId {
    static ExternalCreditId next() {
        return new ExternalCreditId(Ids.next());
    }

    /** Reads the id in a URL; {@link NotFound} if it is not an id. */
    public static ExternalCreditId of(String text) {
        return new ExternalCreditId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
