package org.baselinecme.office.credentials;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of what boards and states know a person by. */
sealed interface CredentialEvent extends AuditEvent {
    /** Whose it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** An NPI was entered, corrected or removed. */
    @AuditKind("NpiChanged")
    record NpiChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CredentialEvent {}

    /** A license was added or corrected. */
    @AuditKind("LicenseChanged")
    record LicenseChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CredentialEvent {}

    /** A license was removed. */
    @AuditKind("LicenseRemoved")
    record LicenseRemoved(PersonId person, PersonId by, Instant at, Map<String, ?> before) implements CredentialEvent {}

    /** The ID of a board was entered, corrected or removed. */
    @AuditKind("BoardIdChanged")
    record BoardIdChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CredentialEvent {}

    /** The main specialty was taken over from the NPI registry. */
    @AuditKind("SpecialtyChanged")
    record SpecialtyChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements CredentialEvent {}
}
