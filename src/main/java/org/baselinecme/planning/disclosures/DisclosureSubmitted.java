package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A person disclosed; {@code by} is whoever took it down where it was verbal. */
@AuditKind("DisclosureSubmitted")
record DisclosureSubmitted(
        UUID disclosure, PersonId person, Disclosure.Method method, List<String> relationships, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("disclosure", disclosure, "method", method, "relationships", relationships);
    }
}
