package org.baselinecme.planning.validity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The four questions of Standard 1, answered for one presentation.
 *
 * @param turn how many reviews there were when the page was opened
 * @param balanced recommendations rest on current science, with a fair and balanced view (1.1)
 * @param research research cited meets accepted standards (1.2)
 * @param evolving new and evolving topics are labeled as such and not advocated (1.3)
 * @param scientific nothing unscientific, or known to do more harm than good, is advocated (1.4)
 * @param aiUsed whether artificial intelligence was used to create it (R76); the rest is asked only where it was
 */
public record ContentReviewForm(
        int turn,
        @NotNull ContentAnswer balanced,
        @NotNull ContentAnswer research,
        @NotNull ContentAnswer evolving,
        @NotNull ContentAnswer scientific,
        @NotNull @Size(max = 2000) String note,
        @NotNull @Nullable Boolean aiUsed,
        @Nullable @Size(max = 200) String aiTool,
        @Nullable @Size(max = 100) String aiVersion,
        @Nullable LocalDate aiFrom,
        @Nullable LocalDate aiUntil,
        @Nullable @Size(max = 2000) String aiTasks,
        @Nullable String aiCheckedBy,
        @Nullable @Size(max = 2000) String aiCheck) {

    /** The same with the answer about artificial intelligence as one value. */
    public ContentReviewForm(
            int turn,
            ContentAnswer balanced,
            ContentAnswer research,
            ContentAnswer evolving,
            ContentAnswer scientific,
            String note,
            AiUse ai) {
        this(
                turn,
                balanced,
                research,
                evolving,
                scientific,
                note,
                ai.used(),
                ai.tool(),
                ai.version(),
                ai.from(),
                ai.until(),
                ai.tasks(),
                ai.checkedBy(),
                ai.check());
    }

    /** The answer about artificial intelligence. */
    AiUse ai() {
        return new AiUse(aiUsed, aiTool, aiVersion, aiFrom, aiUntil, aiTasks, aiCheckedBy, aiCheck);
    }

    @SuppressWarnings("NullAway")
    static ContentReviewForm blank(int turn) {
        return new ContentReviewForm(turn, null, null, null, null, "", AiUse.OPEN);
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

    /** Content made with artificial intelligence is accepted once a person has checked it, and with the details (R76). */
    @AssertTrue(message = "{content.ai.incomplete}")
    public boolean isAiChecked() {
        return !isAccepted() || ai().isAnswered();
    }

    /** The last day is not before the first. */
    @AssertTrue(message = "{content.ai.days}")
    public boolean isAiDated() {
        return ai().isDated();
    }

    boolean isAccepted() {
        return Stream.of(balanced, research, evolving, scientific).noneMatch(answer -> answer == ContentAnswer.NO);
    }
}
