package org.baselinecme.office.contacts;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a further address or a phone number. */
record ContactId(UUID value) implements TypedId {
    static ContactId next() {
        return new ContactId(Ids.next());
    }

    /** Reads the id in a URL; {@link NotFound} if it is not an id. */
    public static ContactId of(String text) {
        return new ContactId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
