package org.baselinecme.certificates;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A learner took credit from elsewhere off their transcript. */
record ExternalCreditRemoved(ExternalCreditId id, PersonId by, Instant at, Map<String, ?> before) implements Fact {
    @Override
    public About about() {
        return new About("external_credit", id.value());
    }
}
