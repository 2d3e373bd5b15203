package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The provider's particulars were set or changed. */
@AuditKind("ProviderNamed")
public record ProviderNamed(PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    /** There is one provider, so it has no id of its own. */
    private static final UUID THE_ONE = new UUID(0, 1);

    /** Whether the office's clocks show another time from now on. */
    public boolean isZoneChanged() {
        return !before.isEmpty() && !zone().equals(String.valueOf(before.get("zone")));
    }

    /** The time zone of the office. */
    public String zone() {
        return String.valueOf(after.get("zone"));
    }

    @Override
    public About about() {
        return new About("provider", THE_ONE);
    }
}
