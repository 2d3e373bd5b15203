package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Changes to the attendance of a session. Codes are secret and are in none of them. */
sealed interface AttendanceEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The session. */
    SlotId slot();

    @Override
    default About about() {
        return new About("agenda_slot", slot().value());
    }

    /** A session received its code. */
    @AuditKind("SessionCodeIssued")
    record SessionCodeIssued(ActivityId activity, SlotId slot, Map<String, Object> after, PersonId by, Instant at)
            implements AttendanceEvent {}

    /** Staff let the code of a session change every 30 seconds, or stopped it. */
    @AuditKind("SessionCodeRotationSet")
    record SessionCodeRotationSet(
            ActivityId activity, SlotId slot, boolean rotates, Map<String, Object> after, PersonId by, Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("rotates", !rotates);
        }
    }

    /** A presence was recorded. */
    @AuditKind("PresenceRecorded")
    record PresenceRecorded(
            ActivityId activity, SlotId slot, UUID presence, Map<String, Object> after, PersonId by, Instant at)
            implements AttendanceEvent {}

    /** A stay ended, because the person checked in to another session. */
    @AuditKind("PresenceEnded")
    record PresenceEnded(
            ActivityId activity, SlotId slot, UUID presence, Map<String, Object> after, PersonId by, Instant at)
            implements AttendanceEvent {}

    /** A presence that was recorded by mistake was withdrawn. */
    @AuditKind("PresenceWithdrawn")
    record PresenceWithdrawn(
            ActivityId activity,
            SlotId slot,
            UUID presence,
            Map<String, Object> values,
            Map<String, Object> after,
            String why,
            PersonId by,
            Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> before() {
            var before = new LinkedHashMap<String, Object>(values);
            before.put("presence", presence);
            return before;
        }
    }

    /** The actual times of a session were recorded. */
    @AuditKind("SessionTimed")
    record SessionTimed(
            ActivityId activity,
            SlotId slot,
            TimeInterval was,
            int revision,
            Map<String, Object> after,
            @Nullable String why,
            PersonId by,
            Instant at)
            implements AttendanceEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("revision", revision, "began", was.from(), "ended", was.until());
        }
    }
}
