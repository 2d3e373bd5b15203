package org.baselinecme.office.companies;

import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.TypedId;

/** Identity of a company. */
public record CompanyId(UUID value) implements TypedId {
    static CompanyId next() {
        return new CompanyId(Ids.next());
    }

    /** Reads the id of a path or form; {@link NotFound} for anything that is not an id. */
    public static CompanyId of(String text) {
        return new CompanyId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
