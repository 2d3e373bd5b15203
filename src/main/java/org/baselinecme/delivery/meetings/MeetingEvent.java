package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.delivery.reports.MeetingPlatform;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Events of meeting files and their rows. */
sealed interface MeetingEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** The session. */
    SlotId slot();

    @Override
    default About about() {
        return new About("agenda_slot", slot().value());
    }

    /** A file of a meeting platform was uploaded, to be previewed first. */
    @AuditKind("MeetingFileUploaded")
    record MeetingFileUploaded(
            ActivityId activity,
            SlotId slot,
            String name,
            MeetingPlatform platform,
            String zone,
            PersonId by,
            Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("file", name, "platform", platform.name(), "zone", zone);
        }
    }

    /** A meeting file was loaded, with the number of rows matched by email, of those awaiting a decision, and of lines not read. */
    @AuditKind("MeetingFileLoaded")
    record MeetingFileLoaded(
            ActivityId activity,
            SlotId slot,
            String name,
            MeetingPlatform platform,
            String zone,
            @Nullable MeantHour repeatedHour,
            String sessionValue,
            LoadedRows rows,
            PersonId by,
            Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of(
                    "file",
                    name,
                    "platform",
                    platform.name(),
                    "zone",
                    zone,
                    "repeatedHour",
                    repeatedHour == null ? "" : repeatedHour.name(),
                    "sessionValue",
                    sessionValue,
                    "matched",
                    rows.matched(),
                    "unmatched",
                    rows.unmatched(),
                    "refusedLines",
                    rows.refused());
        }
    }

    /** Staff chose what the columns of a table hold, for it and for later files with the same headings. */
    @AuditKind("MeetingColumnsChosen")
    record MeetingColumnsChosen(ActivityId activity, SlotId slot, Map<String, Object> after, PersonId by, Instant at)
            implements MeetingEvent {}

    /** A meeting file was withdrawn with its attendance. */
    @AuditKind("MeetingFileWithdrawn")
    record MeetingFileWithdrawn(ActivityId activity, SlotId slot, String name, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("file", name);
        }
    }

    /** Staff matched a row of a meeting file to one or more people. */
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

    /** Staff ignored a row that is no learner. */
    @AuditKind("MeetingRowDismissed")
    record MeetingRowDismissed(ActivityId activity, SlotId slot, String row, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("row", row);
        }
    }

    /** A decision about a row was withdrawn. */
    @AuditKind("MeetingRowReopened")
    record MeetingRowReopened(ActivityId activity, SlotId slot, String row, String why, PersonId by, Instant at)
            implements MeetingEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("row", row);
        }
    }
}
