package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to the files of meetings and the people in them. */
sealed interface MeetingEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The session. */
    SlotId slot();

    @Override
    default About about() {
        return new About("agenda_slot", slot().value());
    }

    /** A file of a meeting platform was handed in, to be looked at first. */
    @AuditKind("MeetingFileUploaded")
    record MeetingFileUploaded(ActivityId activity, SlotId slot, String name, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("file", name);
        }
    }

    /** A meeting file was taken over: so many people were there, so many wait for a decision. */
    @AuditKind("MeetingFileLoaded")
    record MeetingFileLoaded(
            ActivityId activity, SlotId slot, String name, int matched, int unmatched, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("file", name, "matched", matched, "unmatched", unmatched);
        }
    }

    /** A meeting file was withdrawn, and everything that rested on it. */
    @AuditKind("MeetingFileWithdrawn")
    record MeetingFileWithdrawn(ActivityId activity, SlotId slot, String name, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("file", name);
        }
    }

    /** Staff said who a row of a meeting file is, or who sat behind it. */
    @AuditKind("MeetingRowMatched")
    record MeetingRowMatched(
            ActivityId activity,
            SlotId slot,
            String row,
            PresenceEvidence how,
            List<PersonId> people,
            PersonId by,
            Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> after() {
            var ids = people.stream().map(PersonId::value).toList();
            return Map.of("row", row, "evidence", how.name(), "people", ids);
        }
    }

    /** Staff decided that a row stands for no learner. */
    @AuditKind("MeetingRowDismissed")
    record MeetingRowDismissed(ActivityId activity, SlotId slot, String row, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("row", row);
        }
    }

    /** A decision about a row was taken back. */
    @AuditKind("MeetingRowReopened")
    record MeetingRowReopened(ActivityId activity, SlotId slot, String row, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("row", row);
        }
    }
}
