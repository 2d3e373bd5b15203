package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Guests who confirmed no address in time were deleted. */
@AuditKind("GuestsForgotten")
record GuestsForgotten(PersonId batch, int count, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("people", batch.value());
    }

    @Override
    public PersonId by() {
        return PersonId.PRODUCT;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("count", count);
    }
}
