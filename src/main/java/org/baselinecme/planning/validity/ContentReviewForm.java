package org.baselinecme.planning.validity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/**
 * The four questions of Standard 1, answered for one presentation.
 *
 * @param turn how many judgements stood when the page was opened
 * @param balanced recommendations rest on current science, with a fair and balanced view (1.1)
 * @param research research cited meets accepted standards (1.2)
 * @param evolving new and evolving topics are labelled as such and not advocated (1.3)
 * @param scientific nothing unscientific, or known to do more harm than good, is advocated (1.4)
 */
public record ContentReviewForm(
        int turn,
        @NotNull Judgement balanced,
        @NotNull Judgement research,
        @NotNull Judgement evolving,
        @NotNull Judgement scientific,
        @NotNull @Size(max = 2000) String note) {

    @SuppressWarnings("NullAway")
    static ContentReviewForm blank(int turn) {
        return new ContentReviewForm(turn, null, null, null, null, "");
    }

    /** What is to be changed is said, so that the faculty member can. */
    @AssertTrue(message = "{content.note.missing}")
    public boolean isNoteGiven() {
        return isAccepted() || (note != null && !note.isBlank());
    }

    /** Two of the questions can only be answered yes or no. */
    @AssertTrue(message = "{content.answer.plain}")
    public boolean isPlain() {
        return balanced != Judgement.NOT_APPLICABLE && scientific != Judgement.NOT_APPLICABLE;
    }

    boolean isAccepted() {
        return Stream.of(balanced, research, evolving, scientific).noneMatch(answer -> answer == Judgement.NO);
    }
}
