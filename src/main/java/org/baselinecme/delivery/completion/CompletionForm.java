package org.baselinecme.delivery.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What a learner states of a part, or staff record.
 *
 * @param part a stage, or {@link CompletionPath#WHOLE}
 * @param minutes null where none were typed, or something that is no number
 */
public record CompletionForm(String part, @Nullable Integer minutes, String reflection) {
    private static final int MOST_MINUTES = 60_000;
    private static final int FEWEST_LETTERS = 20;
    private static final int MOST_LETTERS = 4000;

    /** The form as its fields were sent. */
    static CompletionForm of(Map<String, String> fields) {
        return new CompletionForm(
                fields.getOrDefault("part", CompletionPath.WHOLE),
                minutes(fields.getOrDefault("minutes", "").strip()),
                fields.getOrDefault("reflection", "").strip());
    }

    private static @Nullable Integer minutes(String typed) {
        return typed.matches("[0-9]{1,5}") ? Integer.valueOf(typed) : null;
    }

    /** What is missing for a path; of staff no reflection is asked. */
    List<Objection> against(CompletionPath path, String page, boolean byStaff) {
        var found = new ArrayList<Objection>();
        if (path.isTimed() && (minutes == null || minutes < 1 || minutes > MOST_MINUTES))
            found.add(Objection.blocking("completion.minutes", page));
        if (reflection.length() > MOST_LETTERS)
            found.add(Objection.blocking("completion.reflection-long", page, MOST_LETTERS));
        if (path.isReflected() && !byStaff && reflection.length() < FEWEST_LETTERS)
            found.add(Objection.blocking("completion.reflection", page));
        return found;
    }

    /** The form without minutes where time does not determine the credit. */
    CompletionForm asAskedBy(CompletionPath path) {
        return path.isTimed() ? this : new CompletionForm(part, null, reflection);
    }
}
