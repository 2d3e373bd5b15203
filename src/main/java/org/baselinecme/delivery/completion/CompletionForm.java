package org.baselinecme.delivery.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What a learner states of a part, or staff record.
 *
 * @param part a stage, or {@link CompletionPath#WHOLE}
 * @param minutes null where none were typed, or something that is no number
 * @param presentation the session that was taught; null where none was chosen
 */
public record CompletionForm(
        String part,
        @Nullable Integer minutes,
        String reflection,
        @Nullable SlotId presentation) {
    private static final int FEWEST_LETTERS = 20;
    private static final int MOST_LETTERS = 4000;

    public CompletionForm(String part, @Nullable Integer minutes, String reflection) {
        this(part, minutes, reflection, null);
    }

    /** The form as its fields were sent. */
    static CompletionForm of(Map<String, String> fields) {
        return new CompletionForm(
                fields.getOrDefault("part", CompletionPath.WHOLE),
                minutes(fields.getOrDefault("minutes", "").strip()),
                fields.getOrDefault("reflection", "").strip(),
                presentation(fields.getOrDefault("presentation", "")));
    }

    private static @Nullable SlotId presentation(String chosen) {
        return chosen.isEmpty() ? null : new SlotId(NotFound.unlessUuid(chosen));
    }

    private static @Nullable Integer minutes(String typed) {
        return typed.matches("[0-9]{1,5}") ? Integer.valueOf(typed) : null;
    }

    /**
     * What is missing for a path; of staff no reflection is asked.
     *
     * @param most the minutes that the activity is estimated to take: more than its maximum is never attested
     */
    List<Objection> against(CompletionPath path, String page, long most, boolean byStaff) {
        var found = new ArrayList<Objection>();
        if (path.isTimed() && (minutes == null || minutes < 1 || minutes > most))
            found.add(Objection.blocking("completion.minutes", page, most));
        if (reflection.length() > MOST_LETTERS)
            found.add(Objection.blocking("completion.reflection-long", page, MOST_LETTERS));
        if (path.isReflected() && !byStaff && reflection.length() < FEWEST_LETTERS)
            found.add(Objection.blocking("completion.reflection", page));
        return found;
    }

    /** The form with the minutes of the session that was taught, and with none where time does not determine the credit. */
    CompletionForm asAskedBy(CompletionPath path, CompletedParts completed) {
        var taught = path.isByTeaching() ? completed.teachable(presentation).orElse(null) : null;
        if (taught != null) return new CompletionForm(part, taught.minutes(), reflection, taught.id());
        return path.isTimed() ? this : new CompletionForm(part, null, reflection);
    }
}
