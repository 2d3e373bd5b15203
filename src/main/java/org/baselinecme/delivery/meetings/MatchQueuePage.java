package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a session's meeting files: those awaiting a decision, and decided ones.
 *
 * @param waiting the first rows awaiting a decision
 * @param count number of rows awaiting a decision
 * @param row the row that a person is searched for
 * @param found people found
 * @param credit number of people whose credit rests on the session
 * @param files loaded files, including withdrawn ones
 */
record MatchQueuePage(
        Standing place,
        String slot,
        String title,
        String when,
        List<Row> waiting,
        int count,
        List<Row> decided,
        String row,
        String searched,
        List<PastedNames.Found> found,
        int credit,
        List<LoadedFile> files) {
    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    public boolean isCut() {
        return count > waiting.size();
    }

    /** Path of the attendance sheet of the session. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    /**
     * A row with suggestions and the decision.
     *
     * @param minutes in the session, minutes and seconds
     * @param spans times of attendance, formatted
     * @param outcome message key of the decision
     * @param people names of matched people
     */
    record Row(
            String id,
            String name,
            String email,
            String minutes,
            String spans,
            boolean openEnded,
            boolean totalOnly,
            List<MatchSuggestions.Suggestion> suggestions,
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
     * A file of a meeting platform that was loaded.
     *
     * @param withdrawn why it was withdrawn; null if it was not
     */
    record LoadedFile(
            String id,
            String name,
            String platform,
            String by,
            String at,
            @Nullable String withdrawn) {
        static LoadedFile of(MeetingFileQueries.LoadedFile file, Moments moments) {
            return new LoadedFile(
                    file.id().toString(),
                    file.name(),
                    file.platform().message(),
                    file.loadedBy(),
                    moments.say(file.loadedAt()),
                    file.withdrawnWhy());
        }
    }
}
