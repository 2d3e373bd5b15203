package org.baselinecme.planning.validity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/**
 * The four questions of Standard 1, answered for one presentation.
 *
 * @param turn how many reviews there were when the page was opened
 * @param balanced recommendations rest on current science, with a fair and balanced view (1.1)
 * @param research research cited meets accepted standards (1.2)
 * @param evolving new and evolving topics are labeled as such and not advocated (1.3)
 * @param scientific nothing unscientific, or known to do more harm than good, is advocated (1.4)
 */
public record ContentReviewForm(
        int turn,
        @NotNull ContentAnswer balanced,
        @NotNull ContentAnswer research,
        @NotNull ContentAnswer evolving,
        @NotNull ContentAnswer scientific,
        @NotNull @Size(max = 2000) String note) {

    @SuppressWarnings("NullAway")
    static ContentReviewForm blank(int turn) {
        return new ContentReviewForm(turn, null, null, null, null, "");
    }

    /** A review that returns the content states what must change. */
    @AssertTrue(message = "{content.note.missing}")
    public boolean isNoteGiven() {
        return isAccepted() || (note != null && !note.isBlank());
    }

    /** Two of the questions can only be answered yes or no. */
    @AssertTrue(message = "{content.answer.plain}")
    public boolean isPlain() {
        return balanced != ContentAnswer.NOT_APPLICABLE && scientific != ContentAnswer.NOT_APPLICABLE;
    }

    boolean isAccepted() {
        return Stream.of(balanced, research, evolving, scientific).noneMatch(answer -> answer == ContentAnswer.NO);
    }
}
