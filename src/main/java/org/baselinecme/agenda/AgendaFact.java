package org.baselinecme.agenda;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** What happens to an agenda. */
sealed interface AgendaFact extends Fact {
    @Override
    ActivityId activity();

    /** A slot was put on it. */
    record SlotPlanned(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> after)
            implements AgendaFact {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was said anew. */
    record SlotChanged(
            ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AgendaFact {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** A slot was taken off it. */
    record SlotDropped(ActivityId activity, SlotId slot, PersonId by, Instant at, Map<String, ?> before)
            implements AgendaFact {
        @Override
        public About about() {
            return new About("agenda_slot", slot.value());
        }
    }

    /** The time that an activity without an agenda takes was estimated, with how it was found out. */
    record TimeEstimated(ActivityId activity, int minutes, String why, PersonId by, Instant at) implements AgendaFact {
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
