package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The people of a session's meeting files whom somebody is to name, and those who were decided about.
 *
 * @param waiting the first of them
 * @param count how many wait in all
 * @param row for which of them somebody is looked for
 * @param found people of that name
 * @param files those that were taken over, also those that were withdrawn
 */
record QueuePage(
        Standing place,
        String slot,
        String title,
        String when,
        List<Entry> waiting,
        int count,
        List<Entry> decided,
        String row,
        String looked,
        List<PastedNames.Found> found,
        List<Taken> files) {
    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    public boolean isCut() {
        return count > waiting.size();
    }

    /** Where the sheet of the session stands. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    /**
     * A row, whom it may be, and what was decided.
     *
     * @param minutes in the session, minutes and seconds
     * @param spans when, as people read it
     * @param outcome message key of what was decided
     * @param people whom it stands for
     */
    record Entry(
            String id,
            String name,
            String email,
            String minutes,
            String spans,
            boolean openEnded,
            boolean totalOnly,
            List<Suggestions.Suggestion> suggestions,
            String outcome,
            List<String> people,
            @Nullable String why,
            @Nullable String by,
            String at) {
        public String names() {
            return String.join("; ", people);
        }
    }

    /**
     * A file of a meeting platform.
     *
     * @param withdrawn why it was withdrawn; null where it stands
     */
    record Taken(
            String id,
            String name,
            String platform,
            String by,
            String at,
            @Nullable String withdrawn) {
        static Taken of(FileRows.Row file, Moments moments) {
            return new Taken(
                    file.id().toString(),
                    file.name(),
                    file.platform().message(),
                    file.by(),
                    file.loadedAt() == null ? "" : moments.say(file.loadedAt()),
                    file.withdrawnWhy());
        }
    }
}
