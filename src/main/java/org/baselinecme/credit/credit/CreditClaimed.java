package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A learner claimed credit and was awarded it, or staff awarded a corrected amount after a reversal.
 *
 * @param claim id of the row in {@code credit_claim}
 * @param awarded amounts by credit system; {@code PARTICIPATION} if only participation is documented
 */
@AuditKind("CreditClaimed")
public record CreditClaimed(
        UUID claim,
        PersonId learner,
        ActivityId activity,
        Map<String, String> awarded,
        @Nullable String why,
        PersonId by,
        Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("credit_claim", claim);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("learner", learner.value(), "awarded", awarded);
    }
}
