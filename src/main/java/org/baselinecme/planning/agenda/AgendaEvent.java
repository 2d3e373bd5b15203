package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to an agenda. */
sealed interface AgendaEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** A slot was put on it. */
    @AuditKind("SlotPlanned")
    record SlotPlanned(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> after)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was said anew. */
    @AuditKind("SlotChanged")
    record SlotChanged(
            ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was taken off it. */
    @AuditKind("SlotDropped")
    record SlotDropped(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** The time that an activity without an agenda takes was estimated, with how it was found out. */
    @AuditKind("TimeEstimated")
    record TimeEstimated(ActivityId activity, int minutes, String why, PersonId by, Instant at) implements AgendaEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("minutes", minutes);
        }
    }
}
