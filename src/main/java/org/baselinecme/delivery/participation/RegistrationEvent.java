package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Changes to registrations. They are not on the timeline of the activity, which shows changes to its terms, not each of its
 * learners.
 */
sealed interface RegistrationEvent extends AuditEvent {
    /** The registration. */
    UUID id();

    @Override
    default About about() {
        return new About("registration", id());
    }

    /** A person registered, with a seat or on the waiting list. */
    @AuditKind("Registered")
    record Registered(UUID id, Map<String, Object> after, PersonId by, Instant at) implements RegistrationEvent {}

    /** A person was present without a seat and has one now. */
    @AuditKind("WalkedIn")
    record WalkedIn(UUID id, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements RegistrationEvent {}

    /** A seat became free, and the first person on the waiting list has it. */
    @AuditKind("MovedUp")
    record MovedUp(UUID id, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements RegistrationEvent {}

    /** A registration was withdrawn. */
    @AuditKind("Withdrawn")
    record Withdrawn(UUID id, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements RegistrationEvent {}

    /** The place of a guest was freed: the address was not confirmed in time, or the person who has it took the place. */
    @AuditKind("PlaceFreed")
    record PlaceFreed(UUID id, Map<String, Object> before, Map<String, Object> after, PersonId by, Instant at)
            implements RegistrationEvent {}
}
