package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.Objection;

/**
 * An assessment before or after the activity, for the learner. It never holds right answers beyond those that
 * {@link ItemFeedback} may show.
 *
 * @param against objections to answering it now
 * @param questions what is asked; empty where nothing is open
 * @param answers what was answered so far
 * @param submitted attempts that were submitted, in order
 * @param feedback on the last of them, item by item
 */
record AttemptPage(
        AssessmentOverview activity,
        AssessmentOccasion occasion,
        List<Objection> against,
        List<Question> questions,
        Answers answers,
        List<AttemptSummary> submitted,
        List<ItemFeedback> feedback) {
    /** Path of its forms. */
    public String path() {
        return "/assessments/" + activity.activity() + "/" + occasion.word();
    }

    public boolean isBaseline() {
        return occasion == AssessmentOccasion.BEFORE;
    }

    public boolean isAnswering() {
        return !questions.isEmpty();
    }

    public boolean isDone() {
        return !submitted.isEmpty();
    }

    public boolean isPassed() {
        return submitted.stream().anyMatch(AttemptSummary::isPassed);
    }

    /** The attempt submitted last. */
    public AttemptSummary last() {
        return submitted.getLast();
    }

    public boolean isBeginning() {
        return against.isEmpty() && !isAnswering() && !isPassed() && (!isBaseline() || submitted.isEmpty());
    }

    /** Number of the attempt that is open, or would be next. */
    public int attempt() {
        return submitted.size() + 1;
    }

    public AssessmentTerms terms() {
        return activity.terms();
    }

    public boolean isClaimed() {
        return isPassed();
    }

    /** Each question with its number. */
    public List<Numbered> numbered() {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> new Numbered(at + 1, questions.get(at)))
                .toList();
    }

    /** A question in its place. */
    record Numbered(int number, Question question) {}

    /**
     * Feedback on one item of a submitted attempt.
     *
     * @param correct the right options; empty while they are not shown
     * @param feedback empty while it would give away what is right
     */
    record ItemFeedback(
            String wording,
            List<String> chosen,
            boolean right,
            List<String> correct,
            String feedback,
            String reference) {
        /** @param over whether no attempt follows */
        static ItemFeedback of(AssessmentItem item, String answer, boolean over) {
            var right = item.isRight(answer);
            return new ItemFeedback(
                    item.question().wording(),
                    Question.chosen(answer),
                    right,
                    over && !right ? item.rightOptions() : List.of(),
                    over || right ? item.feedback() : "",
                    item.reference());
        }
    }
}
