package org.baselinecme.needs;

import java.util.List;
import org.baselinecme.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * A text that is shown in place of the saved one: typed when the session was over, or while somebody else saved.
 *
 * @param conflict true: somebody else saved meanwhile, so nothing saves by itself here
 * @param version the version that saving it would replace
 */
record Draft(String question, String text, String cause, List<String> choices, int version, boolean conflict) {
    static Draft kept(Question question, Unsaved unsaved) {
        return new Draft(
                question.name(),
                said(unsaved, "text"),
                said(unsaved, "cause"),
                List.of(said(unsaved, "choices").split("\n", -1)),
                number(unsaved.value("version")),
                false);
    }

    static Draft conflicting(Answer theirs, AnswerForm mine) {
        return new Draft(theirs.question().name(), mine.text(), mine.cause(), mine.choices(), theirs.version(), true);
    }

    boolean isFor(Question other) {
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
