package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens to the attendance of a session. Codes are secrets and stand in none of them. */
sealed interface AttendanceEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The session. */
    SlotId slot();

    @Override
    default About about() {
        return new About("agenda_slot", slot().value());
    }

    /** A session got its code. */
    @AuditKind("SessionCodeIssued")
    record SessionCodeIssued(ActivityId activity, SlotId slot, PersonId by, Instant at) implements AttendanceEvent {}

    /** Somebody's presence was recorded. */
    @AuditKind("PresenceRecorded")
    record PresenceRecorded(
            ActivityId activity, SlotId slot, PersonId person, PresenceEvidence how, PersonId by, Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("person", person.value(), "evidence", how.name());
        }
    }

    /** A presence was withdrawn: it was recorded by mistake. */
    @AuditKind("PresenceWithdrawn")
    record PresenceWithdrawn(ActivityId activity, SlotId slot, UUID presence, String why, PersonId by, Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("presence", presence);
        }
    }

    /** Somebody said when a session really began and ended. */
    @AuditKind("SessionTimed")
    record SessionTimed(
            ActivityId activity,
            SlotId slot,
            TimeInterval was,
            TimeInterval held,
            @Nullable String why,
            PersonId by,
            Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("began", was.from(), "ended", was.until());
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("began", held.from(), "ended", held.until());
        }
    }
}
