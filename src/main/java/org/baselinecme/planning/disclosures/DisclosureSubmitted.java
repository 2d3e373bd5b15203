package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person disclosed.
 *
 * @param verbal whether a member of staff recorded what the person told them
 * @param why why a verbal disclosure replaces the one before; null where it replaces none
 * @param by the person, or the member of staff who recorded a verbal disclosure
 */
@AuditKind("DisclosureSubmitted")
public record DisclosureSubmitted(
        PersonId person,
        DisclosureId disclosure,
        boolean verbal,
        @Nullable String why,
        PersonId by,
        Instant at,
        Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
