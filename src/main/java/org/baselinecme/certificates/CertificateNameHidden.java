package org.baselinecme.certificates;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A learner chose whether those who verify see the name, or must type it first. */
record CertificateNameHidden(UUID claim, boolean hidden, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("certificate", claim);
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("hidden", !hidden);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("hidden", hidden);
    }
}
