package org.baselinecme.credit.certificates;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of an entry of credit from elsewhere. */
record ExternalCreditId(UUID value) implements TypedId {
    static ExternalCreditId next() {
        return new ExternalCreditId(Ids.next());
    }

    /** Reads the id of a path; what is no id belongs to nobody ({@link NotFound}). */
    public static ExternalCreditId of(String text) {
        return new ExternalCreditId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
