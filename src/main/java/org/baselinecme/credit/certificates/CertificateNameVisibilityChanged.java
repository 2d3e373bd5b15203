package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A learner chose whether verification shows the name, or only after it is entered. */
@AuditKind("CertificateNameHidden")
record CertificateNameVisibilityChanged(UUID claim, boolean hidden, PersonId by, Instant at) implements AuditEvent {
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
