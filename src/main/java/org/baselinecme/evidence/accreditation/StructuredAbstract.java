package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Standing;

/**
 * The structured abstract of an activity with its attachments.
 *
 * @param competencies every competency, with whether the activity addresses it
 * @param open whether the reader may see disclosed relationships
 */
record StructuredAbstract(
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

    /** The records with current documents. */
    public List<RecordRow> filed() {
        return rows.stream().filter(row -> !row.current().isEmpty()).toList();
    }

    /** The record with this code, shown in place of an empty attachment. */
    public RecordRow row(String code) {
        var wanted = FileRecord.of(code);
        return rows.stream().filter(row -> row.record() == wanted).findFirst().orElseThrow();
    }

    /**
     * The first lines of the form.
     *
     * @param date month, day and year, as the form requires
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
     * A person in control of content.
     *
     * @param roles message keys
     * @param disclosed date of the disclosure in effect; empty without one
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
     * @param outcome message key of the decision
     * @param method message key of the mitigation; empty where there is none
     * @param when time of the decision; empty without one
     */
    record Tie(String company, String nature, String outcome, String method, String when) {}

    /** The attachments; {@code support} is what learners read about commercial support. */
    record Attached(
            Notice notice,
            List<Review> reviews,
            List<StyledText> statements,
            String support,
            List<Outcome> outcomes,
            Counts counts,
            List<Item> agenda) {}

    /**
     * The notice learners were shown before they engaged.
     *
     * @param lines empty where nobody was shown a notice
     */
    record Notice(List<String> lines, int people, String first, String last) {}

    /** A content review of a session. */
    record Review(String title, String when, boolean judged, boolean accepted, String by, String at) {}

    /** A measure and its claim of change; {@code sentence} is empty where no claim is in effect. */
    record Outcome(String measure, String sentence, String stated) {}

    /** Learners by profession and awards by credit system. */
    record Counts(List<Count> learners, List<Count> awards) {}

    /** A count of people or awards; {@code sum} of credits is empty for people. */
    record Count(String what, int number, String sum) {}

    /** A slot of the agenda; {@code kind} is a message key. */
    record Item(String day, String times, String title, String kind, String room) {}
}
