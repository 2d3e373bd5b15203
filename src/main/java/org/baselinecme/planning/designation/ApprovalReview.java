package org.baselinecme.planning.designation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * What is read before an activity is approved: everything that approval fixes, and what is open.
 *
 * @param changes how often the activity, or something it rests on, has changed
 * @param today the day by which credit would be dated
 * @param sessions of a series: those that would be designated
 * @param own whether the reader planned it, so that another person approves it
 */
record ApprovalReview(
        Standing place,
        long changes,
        String format,
        String when,
        String today,
        List<String> objectives,
        List<StyledText> credits,
        String maximum,
        List<String> sessions,
        List<Statement> statements,
        String support,
        Count people,
        Count content,
        List<ApprovalCheck.Line> conditions,
        List<Objection> against,
        boolean own) {

    /** Names exactly what is shown: whatever is changed afterwards has another seal, and is not approved by it. */
    public String seal() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public boolean isBlocked() {
        return against.stream().anyMatch(Objection::blocks);
    }

    /** Statements whose wording nobody in the office has confirmed. */
    public List<Statement> unconfirmed() {
        return statements.stream().filter(statement -> !statement.verified()).toList();
    }

    /** The credit in one line, for the button. */
    public String amounts() {
        return credits.stream()
                .map(StyledText::plain)
                .reduce((one, other) -> one + ", " + other)
                .orElse(maximum);
    }

    /**
     * So many of all.
     *
     * @param needed whether the activity needs it at all
     */
    record Count(long done, long all, boolean needed) {
        public boolean isComplete() {
            return !needed || done == all;
        }
    }
}
