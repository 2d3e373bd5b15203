package org.baselinecme.planning.needs;

import java.util.List;
import org.baselinecme.platform.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * What a field shows: the saved answer, or a text that could not be saved because the session was over, or because somebody
 * else had saved meanwhile (then nothing saves by itself here).
 *
 * @param version the version that saving it would replace
 */
record Draft(String question, String text, String cause, List<String> choices, int version, Why why) {
    /** Why it is shown. */
    enum Why {
        SAVED,
        SESSION_OVER,
        CONFLICT
    }

    static Draft saved(NeedsAnswer answer) {
        return new Draft(
                answer.question().name(),
                answer.text(),
                answer.cause(),
                List.copyOf(answer.choices()),
                answer.version(),
                Why.SAVED);
    }

    static Draft kept(NeedsQuestion question, Unsaved unsaved) {
        return new Draft(
                question.name(),
                said(unsaved, "text"),
                said(unsaved, "cause"),
                List.of(said(unsaved, "choices").split("\n", -1)),
                number(unsaved.value("version")),
                Why.SESSION_OVER);
    }

    static Draft conflicting(NeedsAnswer theirs, AnswerForm mine) {
        return new Draft(
                theirs.question().name(), mine.text(), mine.cause(), mine.choices(), theirs.version(), Why.CONFLICT);
    }

    public boolean isConflict() {
        return why == Why.CONFLICT;
    }

    public boolean isKept() {
        return why == Why.SESSION_OVER;
    }

    public boolean isChosen(String choice) {
        return choices.contains(choice);
    }

    public boolean isFor(NeedsQuestion other) {
        return question.equals(other.name());
    }

    private static String said(Unsaved unsaved, String field) {
        var value = unsaved.value(field);
        return value == null ? "" : value;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
