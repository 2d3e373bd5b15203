package org.baselinecme.credit.past;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Every past credit of a person, as staff see it. */
record PastCreditPage(PersonId person, String name, List<Entry> entries) {
    /** The path of the page. */
    public String path() {
        return path(person);
    }

    static String path(PersonId person) {
        return "/people/" + person + "/earlier-credits";
    }

    /**
     * An entry.
     *
     * @param dates from the first to the last day of the activity; empty where they are not known
     * @param system null for attendance without credit
     * @param credits empty for attendance without hours
     * @param source the earlier system
     * @param row the row of the imported file
     * @param entered when it was imported
     * @param oddities ends of message keys
     * @param withdrawn who withdrew it, and when; empty while it is in effect
     */
    record Entry(
            PastCreditId id,
            String title,
            String provider,
            String format,
            String dates,
            String when,
            @Nullable String system,
            String credits,
            String source,
            long row,
            String entered,
            List<String> oddities,
            String withdrawn,
            String why) {
        /** Whether it was withdrawn. */
        public boolean isWithdrawn() {
            return !withdrawn.isEmpty();
        }

        /** Provider and format, as far as they are known. */
        public String detail() {
            return String.join(
                    " · ",
                    List.of(provider, format).stream()
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
    }
}
