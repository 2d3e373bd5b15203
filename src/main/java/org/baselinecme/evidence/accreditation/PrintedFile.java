package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.access.Standing;

/**
 * The structured abstract of an activity, and what is attached to it.
 *
 * @param competencies all there are, and whether the activity addresses them
 * @param open whether the one who looks may read what people disclosed
 */
record PrintedFile(
        Standing place,
        Header header,
        List<Prompt> prompts,
        List<Competency> competencies,
        List<InControl> people,
        boolean exempt,
        boolean open,
        Attached attached,
        List<RecordRow> rows,
        String made) {

    /** The papers that were filed, with their record. */
    public List<RecordRow> filed() {
        return rows.stream().filter(row -> !row.standing().isEmpty()).toList();
    }

    /** The record with this name, for what stands in its place where an attachment is empty. */
    public RecordRow row(String code) {
        var wanted = FileRecord.of(code);
        return rows.stream().filter(row -> row.record() == wanted).findFirst().orElseThrow();
    }

    /**
     * The first lines of the form.
     *
     * @param date month, day and year, as the form wants them
     * @param joint whether it is jointly provided
     */
    record Header(String provider, String title, String number, String date, String type, List<String> partners) {
        public boolean isJoint() {
            return !partners.isEmpty();
        }

        /** The joint providers, in one line. */
        public String together() {
            return String.join(", ", partners);
        }
    }

    /**
     * A prompt with its answer.
     *
     * @param message key of the prompt
     * @param limit words the form allows
     * @param text empty where nothing was recorded
     */
    record Prompt(String number, String message, int limit, String text) {
        public int words() {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** A competency, and whether the activity addresses it. */
    record Competency(String label, boolean addressed) {}

    /**
     * Somebody in control of content.
     *
     * @param roles message keys
     * @param disclosed when; empty where nothing was disclosed that counts
     */
    record InControl(String name, List<String> roles, String disclosed, List<Tie> ties) {
        public boolean isSaid() {
            return !disclosed.isEmpty();
        }
    }

    /**
     * A relationship with a company that is not eligible.
     *
     * @param nature message key
     * @param outcome message key of what was decided
     * @param method message key of the mitigation; empty where there is none
     * @param when empty while nothing is decided
     */
    record Tie(String company, String nature, String outcome, String method, String when) {}

    /** What is attached. */
    record Attached(
            Told told,
            List<Review> reviews,
            List<StyledText> statements,
            List<Outcome> outcomes,
            Counts counts,
            List<Item> agenda) {}

    /**
     * What learners were shown before they engaged.
     *
     * @param lines empty where nobody was shown anything
     */
    record Told(List<String> lines, int people, String first, String last) {}

    /** A review of what is taught. */
    record Review(String title, String when, boolean judged, boolean accepted, String by, String at) {}

    /** A measure, and what may be said of it; {@code sentence} is empty where nothing was stated. */
    record Outcome(String measure, String sentence, String stated) {}

    /** Who was there, by profession, and what was awarded, by system. */
    record Counts(List<Count> learners, List<Count> awards) {}

    /** So many of something; {@code sum} is empty where only heads count. */
    record Count(String what, int number, String sum) {}

    /** A slot of the agenda; {@code kind} is a message key. */
    record Item(String day, String times, String title, String kind, String room) {}
}
