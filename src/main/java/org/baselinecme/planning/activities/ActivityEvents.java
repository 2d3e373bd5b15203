package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of an activity and the people on its roster. */
final class ActivityEvents {
    private ActivityEvents() {}

    /** An activity was proposed. */
    @AuditKind("ActivityProposed")
    record ActivityProposed(ActivityId activity, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }

    /** A person joined the roster of an activity in a role. */
    @AuditKind("ContributorJoined")
    record ContributorJoined(ActivityId activity, PersonId person, PersonId by, Instant at, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** A person left the roster of an activity in a role. */
    @AuditKind("ContributorLeft")
    record ContributorLeft(ActivityId activity, PersonId person, PersonId by, Instant at, Map<String, ?> before)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("person", person.value());
        }
    }

    /** Title, dates or audience of an activity were changed; both maps hold every field of the activity. */
    @AuditKind("ParticularsChanged")
    record ParticularsChanged(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AuditEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }

        /** Whether any field has another value; a form that is sent unchanged has none. */
        boolean isChange() {
            return !before.equals(after);
        }
    }
}
