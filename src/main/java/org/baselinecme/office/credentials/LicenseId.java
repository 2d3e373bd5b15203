package org.baselinecme.office.credentials;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a state license. */
record LicenseId(UUID value) implements TypedId {
    static LicenseId next() {
        return new LicenseId(Ids.next());
    }

    /** Reads the id in a URL; {@link NotFound} if it is not an id. */
    public static LicenseId of(String text) {
        return new LicenseId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
