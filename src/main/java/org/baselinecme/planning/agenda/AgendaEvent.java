package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of an agenda. */
sealed interface AgendaEvent extends AuditEvent {
    @Override
    ActivityId activity();

    /** A slot was added. */
    @AuditKind("SlotPlanned")
    record SlotPlanned(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> after)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was changed. */
    @AuditKind("SlotChanged")
    record SlotChanged(
            ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AgendaEvent {
        /** Whether nothing changed, so that there is nothing to record. */
        boolean isEmpty() {
            return before.equals(after);
        }

        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was removed from the agenda. */
    @AuditKind("SlotDropped")
    record SlotDropped(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A removed slot is on the agenda again. */
    @AuditKind("SlotRestored")
    record SlotRestored(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> after)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** The time that an activity without an agenda takes was estimated; {@code why} says on what grounds. */
    @AuditKind("TimeEstimated")
    record TimeEstimated(ActivityId activity, String why, PersonId by, Instant at, Map<String, ?> after)
            implements AgendaEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }
    }
}
