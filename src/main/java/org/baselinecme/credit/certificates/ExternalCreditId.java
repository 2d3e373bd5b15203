package org.baselinecme.credit.certificates;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;

/** Identity of an entry of credit from elsewhere. */
@Embeddable
record ExternalCreditId(UUID value) implements Serializable {
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
