package org.baselinecme.office.providers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of sign-in at providers. */
sealed interface ProviderEvent extends AuditEvent {
    /** A person signs in at a provider from now on. */
    @AuditKind("ProviderConnected")
    record ProviderConnected(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements ProviderEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A person no longer signs in at a provider. */
    @AuditKind("ProviderDisconnected")
    record ProviderDisconnected(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ProviderEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A director added a rule about a claim. */
    @AuditKind("ClaimRuleAdded")
    record ClaimRuleAdded(UUID rule, PersonId by, Instant at, Map<String, ?> after) implements ProviderEvent {
        @Override
        public About about() {
            return new About("claim_rule", rule);
        }
    }

    /** A director removed a rule about a claim. */
    @AuditKind("ClaimRuleRemoved")
    record ClaimRuleRemoved(UUID rule, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ProviderEvent {
        @Override
        public About about() {
            return new About("claim_rule", rule);
        }
    }

    /** A director decided how people known already sign in at a provider, and whether it demands a second factor. */
    @AuditKind("ProviderSettingChanged")
    record ProviderSettingChanged(String provider, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ProviderEvent {
        @Override
        public About about() {
            return new About("sign_in_provider", UUID.nameUUIDFromBytes(provider.getBytes(UTF_8)));
        }
    }
}
