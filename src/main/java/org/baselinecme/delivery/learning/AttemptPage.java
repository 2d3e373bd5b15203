package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.Objection;

/**
 * One occasion of an assessment, for the learner. It never holds what is right, but for what {@link Told} may say.
 *
 * @param against why it cannot be answered now
 * @param questions what is asked; empty where nothing is open
 * @param answers what was answered so far
 * @param handedIn what was handed in, in order
 * @param told how the last attempt went, item by item
 */
record AttemptPage(
        Overview activity,
        Occasion occasion,
        List<Objection> against,
        List<Question> questions,
        Answers answers,
        List<AssessmentAttempt> handedIn,
        List<Told> told) {
    static List<Question> questions(List<Item> items) {
        return items.stream().map(Item::question).toList();
    }

    /** Where its forms go. */
    public String path() {
        return "/assessments/" + activity.activity() + "/" + occasion.word();
    }

    public boolean isBaseline() {
        return occasion == Occasion.BEFORE;
    }

    public boolean isAnswering() {
        return !questions.isEmpty();
    }

    public boolean isDone() {
        return !handedIn.isEmpty();
    }

    public boolean isPassed() {
        return handedIn.stream().anyMatch(AssessmentAttempt::isPassed);
    }

    /** How the last attempt went. */
    public AssessmentAttempt last() {
        return handedIn.getLast();
    }

    public boolean isBeginning() {
        return against.isEmpty() && !isAnswering() && !isPassed() && (!isBaseline() || handedIn.isEmpty());
    }

    /** The attempt that is open, or would be. */
    public int attempt() {
        return handedIn.size() + 1;
    }

    public AssessmentTerms terms() {
        return activity.terms();
    }

    public boolean isClaimed() {
        return isPassed() && activity.begins() != null;
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
     * An item of an attempt that was handed in.
     *
     * @param correct what is right; empty while it is not told
     * @param feedback empty while it would give away what is right
     */
    record Told(
            String wording,
            List<String> chosen,
            boolean right,
            List<String> correct,
            String feedback,
            String reference) {
        /** @param over whether no attempt follows */
        static Told of(Item item, String answer, boolean over) {
            var right = item.isRight(answer);
            return new Told(
                    item.question().wording(),
                    Question.chosen(answer),
                    right,
                    over && !right ? item.correct() : List.of(),
                    over || right ? item.feedback() : "",
                    item.reference());
        }
    }
}
