package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The provider was named, or named anew. There is one, so it needs no id of its own. */
@AuditKind("ProviderNamed")
record ProviderNamed(String name, PersonId by, Instant at) implements AuditEvent {
    private static final UUID THE_ONE = new UUID(0, 1);

    @Override
    public About about() {
        return new About("provider", THE_ONE);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name);
    }
}
