package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * An award was reversed: it no longer counts, and verification of its certificate says so.
 *
 * @param claim the claim the award belonged to
 */
@AuditKind("AwardReversed")
public record AwardReversed(
        AwardId award,
        UUID claim,
        PersonId learner,
        ActivityId activity,
        String amount,
        String why,
        PersonId by,
        Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("award", award.value());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("learner", learner.value(), "awarded", amount);
    }
}
