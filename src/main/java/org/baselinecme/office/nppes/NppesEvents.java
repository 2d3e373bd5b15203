package org.baselinecme.office.nppes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of comparing the directory with the NPI registry. */
sealed interface NppesEvents extends AuditEvent {
    /** Somebody had a file compared. */
    @AuditKind("NppesFileStarted")
    record NppesFileStarted(UUID file, PersonId by, Instant at, Map<String, ?> after) implements NppesEvents {
        @Override
        public About about() {
            return new About("nppes-file", file);
        }
    }

    /** Every row of a file was compared. */
    @AuditKind("NppesFileCompared")
    record NppesFileCompared(UUID file, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NppesEvents {
        @Override
        public About about() {
            return new About("nppes-file", file);
        }
    }

    /** A difference between the registry and the directory was decided. */
    @AuditKind("RegistryDifferenceDecided")
    record RegistryDifferenceDecided(
            PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NppesEvents {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A decided difference is open again. */
    @AuditKind("RegistryDifferenceReopened")
    record RegistryDifferenceReopened(
            PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NppesEvents {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** Somebody said what a credential text of the registry means. */
    @AuditKind("CredentialSpellingStated")
    record CredentialSpellingStated(
            String spelling, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NppesEvents {
        @Override
        public About about() {
            return new About(
                    "credential-spelling",
                    UUID.nameUUIDFromBytes(spelling.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }
}
