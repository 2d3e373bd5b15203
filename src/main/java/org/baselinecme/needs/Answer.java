package org.baselinecme.needs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a question.
 *
 * @param version counts up with each save; 0 where nothing was saved yet
 * @param cause of a typed need: its cause, or the barrier in its way
 * @param choices what is ticked: targets of the change, the format, competencies
 */
record Answer(
        Question question,
        int version,
        String text,
        String cause,
        Set<String> choices,
        @Nullable PersonId savedBy,
        @Nullable Instant savedAt) {
    static Answer none(Question question) {
        return new Answer(question, 0, "", "", Set.of(), null, null);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public boolean isTooLong() {
        return words() > question.limit() || causeWords() > question.limit();
    }

    public int words() {
        return Words.count(text);
    }

    public int causeWords() {
        return Words.count(cause);
    }

    public boolean saysTheSameAs(AnswerForm form) {
        return text.equals(form.text()) && cause.equals(form.cause()) && choices.equals(Set.copyOf(form.choices()));
    }

    public Answer with(List<String> chosen) {
        return new Answer(question, version, text, cause, new TreeSet<>(chosen), savedBy, savedAt);
    }
}
