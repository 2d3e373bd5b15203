package org.baselinecme.planning.needs;

import java.util.List;
import org.baselinecme.platform.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * The content of a field: the saved answer, or a text that could not be saved because the session had ended or somebody else
 * had saved in the meantime (then the field does not save by itself).
 *
 * @param version the version that saving it would replace
 */
record Draft(String question, String text, String cause, List<String> choices, int version, Why why) {
    /** Why this content is shown. */
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
                value(unsaved, "text"),
                value(unsaved, "cause"),
                List.of(value(unsaved, "choices").split("\n", -1)),
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

    private static String value(Unsaved unsaved, String field) {
        var value = unsaved.value(field);
        return value == null ? "" : value;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
