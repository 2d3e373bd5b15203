package org.baselinecme.office.office;

import java.time.Instant;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * A department of the provider: one of the scopes of its staff.
 *
 * @param closedAt since when it cannot be chosen for new activities; null while it is open
 */
public record Department(
        DepartmentId id, String code, String name, @Nullable Instant closedAt) {
    /** Whether it can be chosen for new activities. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
