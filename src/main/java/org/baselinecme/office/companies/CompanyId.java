package org.baselinecme.office.companies;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;

/** Identity of a company. */
@Embeddable
public record CompanyId(UUID value) implements Serializable {
    static CompanyId next() {
        return new CompanyId(Ids.next());
    }

    /** Reads the id of a path or form; what is no id belongs to nobody ({@link NotFound}). */
    public static CompanyId of(String text) {
        return new CompanyId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
