package org.baselinecme.planning.validity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the office's policy on artificial intelligence. */
sealed interface AiPolicyEvent extends AuditEvent {
    /** The version. */
    UUID policy();

    @Override
    default About about() {
        return new About("ai_policy", policy());
    }

    /** A version was filed. */
    @AuditKind("AiPolicyFiled")
    record AiPolicyFiled(UUID policy, PersonId by, Instant at, Map<String, ?> after) implements AiPolicyEvent {}

    /** Somebody acknowledged a version. */
    @AuditKind("AiPolicyAcknowledged")
    record AiPolicyAcknowledged(UUID policy, PersonId by, Instant at) implements AiPolicyEvent {}
}
