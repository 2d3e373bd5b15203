package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to registrations. The timeline of an activity tells of its terms, not of each of its learners. */
sealed interface RegistrationEvent extends AuditEvent {
    /** The registration. */
    UUID id();

    /** What for. */
    ActivityId what();

    /** Whose. */
    PersonId person();

    @Override
    default About about() {
        return new About("registration", id());
    }

    @Override
    default Map<String, ?> after() {
        return Map.of("for", what().toString(), "person", person().toString());
    }

    /** Somebody registered, with a seat or on the waiting list. */
    @AuditKind("Registered")
    record Registered(
            UUID id, ActivityId what, PersonId person, AttendanceMode way, boolean waits, PersonId by, Instant at)
            implements RegistrationEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("for", what.toString(), "person", person.toString(), "way", way, "waits", waits);
        }
    }

    /** Somebody was there without a seat of their own, and has one now. */
    @AuditKind("WalkedIn")
    record WalkedIn(UUID id, ActivityId what, PersonId person, PersonId by, Instant at) implements RegistrationEvent {}

    /** A seat became free, and the first who waited has it. */
    @AuditKind("MovedUp")
    record MovedUp(UUID id, ActivityId what, PersonId person, PersonId by, Instant at) implements RegistrationEvent {}

    /** Somebody will not come. */
    @AuditKind("Withdrawn")
    record Withdrawn(UUID id, ActivityId what, PersonId person, PersonId by, Instant at) implements RegistrationEvent {}
}
