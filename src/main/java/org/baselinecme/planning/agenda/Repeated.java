package org.baselinecme.planning.agenda;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.DateText;

/**
 * What became of the repeats of a slot.
 *
 * @param added how many were added
 * @param skipped the dates that were left out
 */
record Repeated(int added, List<Skipped> skipped) implements Serializable {
    /** A date that was left out, with the message that says why. */
    record Skipped(LocalDate day, String message) implements Serializable {
        /** The date is not one of the activity. */
        static Skipped outside(LocalDate day) {
            return new Skipped(day, "agenda.repeated.outside");
        }

        /** The clocks skip the start or the end that night. */
        static Skipped hour(LocalDate day) {
            return new Skipped(day, "agenda.repeated.hour");
        }

        public String date() {
            return DateText.day(day);
        }
    }
}
