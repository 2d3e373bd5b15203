package org.baselinecme.planning.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question as it is sent. A draft may have any length; word limits are checked on submission.
 *
 * @param version the version the page showed
 */
public record AnswerForm(int version, String text, String cause, List<String> choices) {
    private static final int ABSURD = 20_000;

    /** Normalizes what was sent. */
    public static AnswerForm of(
            int version, @Nullable String text, @Nullable String cause, @Nullable List<String> choices) {
        var ticked = choices == null
                ? List.<String>of()
                : choices.stream().filter(code -> !code.isBlank()).distinct().toList();
        return new AnswerForm(version, clean(text), clean(cause), ticked);
    }

    boolean isAbsurd() {
        return text.length() > ABSURD || cause.length() > ABSURD;
    }

    /** Line ends as one character, and no character that the database cannot hold. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
