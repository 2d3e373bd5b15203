package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a question.
 *
 * @param version counts up with each save; 0 where nothing was saved yet
 * @param cause of a typed need: its cause, or the barrier in its way
 * @param choices what is ticked: targets of the change, the format, competencies
 */
record NeedsAnswer(
        NeedsQuestion question,
        int version,
        String text,
        String cause,
        Set<String> choices,
        @Nullable PersonId savedBy,
        @Nullable Instant savedAt) {
    static NeedsAnswer none(NeedsQuestion question) {
        return new NeedsAnswer(question, 0, "", "", Set.of(), null, null);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public boolean isTooLong() {
        return words() > question.limit() || causeWords() > question.limit();
    }

    public int words() {
        return NeedsPresenter.count(text);
    }

    public int causeWords() {
        return NeedsPresenter.count(cause);
    }

    public boolean saysTheSameAs(AnswerForm form) {
        return text.equals(form.text()) && cause.equals(form.cause()) && choices.equals(Set.copyOf(form.choices()));
    }

    public NeedsAnswer with(List<String> chosen) {
        return new NeedsAnswer(question, version, text, cause, new TreeSet<>(chosen), savedBy, savedAt);
    }
}
