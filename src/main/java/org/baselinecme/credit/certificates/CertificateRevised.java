package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The name on a certificate was corrected: same serial, new revision. */
@AuditKind("CertificateRevised")
record CertificateRevised(UUID claim, int revision, String was, String name, PersonId by, Instant at)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("certificate", claim);
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("name", was);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name, "revision", revision);
    }
}
