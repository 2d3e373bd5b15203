package org.baselinecme.planning.imported;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of activities and sessions that came from an earlier system. */
final class ImportedEvents {
    private ImportedEvents() {}

    /** An import proposed an activity. */
    @AuditKind("ActivityImported")
    record ActivityImported(ActivityId activity, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An import that proposed an activity was undone before anybody had worked with it. */
    @AuditKind("ImportedActivityRemoved")
    record ImportedActivityRemoved(ActivityId activity, PersonId by, Instant at, Map<String, ?> before)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An import noted a session of an activity. */
    @AuditKind("SessionImported")
    record SessionImported(ActivityId activity, UUID session, PersonId by, Instant at, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An imported session was put on the agenda. */
    @AuditKind("ImportedSessionPlaced")
    record ImportedSessionPlaced(ActivityId activity, UUID session, PersonId by, Instant at, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An imported session was left out of the agenda. */
    @AuditKind("ImportedSessionLeftOut")
    record ImportedSessionLeftOut(ActivityId activity, UUID session, PersonId by, Instant at, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An imported session that was left out waits for the agenda again. */
    @AuditKind("ImportedSessionRestored")
    record ImportedSessionRestored(ActivityId activity, UUID session, PersonId by, Instant at, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** An import that noted a session was undone. */
    @AuditKind("ImportedSessionRemoved")
    record ImportedSessionRemoved(ActivityId activity, UUID session, PersonId by, Instant at, Map<String, ?> before)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }
}
