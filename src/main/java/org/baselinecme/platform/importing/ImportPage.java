package org.baselinecme.platform.importing;

import java.util.List;
import org.baselinecme.platform.jobs.JobPage;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded table as its page shows it.
 *
 * @param kindKey names the kind of its rows
 * @param kind message key of what its rows become
 * @param hash the SHA-256 of the original, in hexadecimal digits
 * @param guessed whether letters beyond English may be wrong
 * @param job how far its last job has come; null before the first
 * @param mapping how its columns are mapped; null once rows were written, or while a job goes on
 * @param spellings what no choice has; empty where there are none
 * @param result what its rows come to; null before they were checked
 */
record ImportPage(
        ImportId id,
        String name,
        String kindKey,
        String kind,
        String who,
        String when,
        String hash,
        boolean guessed,
        @Nullable JobPage job,
        @Nullable Mapping mapping,
        List<Spelling> spellings,
        @Nullable Result result,
        Steps steps) {
    /** Whether a job goes on. */
    boolean working() {
        return job != null && job.open();
    }

    /** Whether a job goes on; templates read it. */
    public boolean isWorking() {
        return working();
    }

    /** Whether the job is to be shown: it goes on, or stopped before its end. */
    public boolean isJobShown() {
        return job != null && (job.open() || job.canContinue());
    }

    /**
     * How columns are mapped.
     *
     * @param first whether nobody has confirmed it yet
     * @param heads the headings of the file, with their index
     * @param sample the first rows
     */
    record Mapping(boolean first, List<Field> fields, List<Head> heads, List<List<String>> sample) {}

    /**
     * A column that rows can have.
     *
     * @param column the index in the file; -1 for none
     */
    record Field(String key, String label, boolean required, int column) {}

    /** A column of the file. */
    record Head(int index, String text) {}

    /**
     * A spelling that no choice has.
     *
     * @param rows how many rows have it
     */
    record Spelling(String column, String label, String text, long rows, List<Choice> choices) {}

    /** A value that is understood. */
    record Choice(String code, String label) {}

    /**
     * What the rows come to.
     *
     * @param next the row after which the next portion begins; null for none
     * @param mending whether any row is to be mended
     * @param toMend whether the group that is shown is
     */
    record Result(
            List<Group> groups,
            String shown,
            List<Row> rows,
            @Nullable Long next,
            boolean mending,
            boolean toMend) {}

    /** A group of rows. */
    record Group(String code, String message, long rows, boolean here) {}

    /** A row: what it says, and what people were told about it. */
    record Row(long number, String text, List<String> messages) {}

    /**
     * What can be done next.
     *
     * @param apply how many rows can be written; 0 for not now
     * @param differing how many of them differ from what is on record
     * @param faulty how many rows are left out
     * @param undo how many rows wrote something that can be taken back; 0 for not now
     * @param state message key of how far it has come
     */
    record Steps(long apply, long differing, long faulty, long undo, String state, String tone) {}
}
