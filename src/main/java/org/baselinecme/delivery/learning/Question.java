package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param options what can be chosen; empty where nothing is
 * @param bias whether a "no" reaches the director at once (R72)
 */
public record Question(UUID id, Kind kind, String wording, List<String> options, boolean required, boolean bias) {
    private static final int LONGEST = 1000;
    private static final String NO = "NO";

    /** How it is answered. */
    public enum Kind {
        SINGLE,
        /** Several options at once. */
        MULTIPLE,
        YES_NO,
        SCALE,
        TEXT;

        /** Its name in templates. */
        public String part() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The name of its field. */
    public String field() {
        return "q-" + id;
    }

    /** The name of the field for an explanation. */
    public String noteField() {
        return "n-" + id;
    }

    /** Message key of the error in an answer; null where it is valid. */
    @Nullable
    String wrong(String answer, String note) {
        if (note.length() > LONGEST) return "evaluation.long";
        if (answer.isBlank()) return required ? "evaluation.missing" : null;
        return switch (kind) {
            case TEXT -> answer.length() > LONGEST ? "evaluation.long" : null;
            case YES_NO -> List.of("YES", NO).contains(answer) ? null : "evaluation.wrong";
            case SINGLE, SCALE -> options.contains(answer) ? null : "evaluation.wrong";
            case MULTIPLE -> options.containsAll(chosen(answer)) ? null : "evaluation.wrong";
        };
    }

    /** The options of an answer: each on a line of its own. */
    static List<String> chosen(String answer) {
        return answer.isEmpty() ? List.of() : answer.lines().distinct().toList();
    }

    /** Whether an answer chose an option. */
    public boolean isChosen(String answer, String option) {
        return chosen(answer).contains(option);
    }

    /** Whether several options can be chosen. */
    public boolean isSeveral() {
        return kind == Kind.MULTIPLE;
    }

    Question with(UUID other) {
        return new Question(other, kind, wording, options, required, bias);
    }
}
