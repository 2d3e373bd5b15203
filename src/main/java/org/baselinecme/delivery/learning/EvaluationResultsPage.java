package org.baselinecme.delivery.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Standing;

/**
 * The evaluation of an activity by its learners.
 *
 * @param learners how many answered
 * @param flags answers that report commercial bias, however few people answered
 */
record EvaluationResultsPage(Standing place, int learners, List<Asked> questions, List<Flag> flags, boolean mayNote) {
    /** Sums of fewer are not shown (R49). */
    static final int LEAST = 5;

    public boolean isFew() {
        return learners < LEAST;
    }

    /**
     * A question with how often each answer was given.
     *
     * @param texts what was written, sorted so that the order does not identify anyone
     */
    record Asked(Question question, int n, Map<String, Integer> counts, List<String> texts) {
        static Asked of(Question question, List<String> answers) {
            var counts = new LinkedHashMap<String, Integer>();
            options(question).forEach(option -> counts.put(option, 0));
            if (question.kind() != Question.Kind.TEXT) answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
            var texts = question.kind() == Question.Kind.TEXT
                    ? answers.stream().sorted().toList()
                    : List.<String>of();
            return new Asked(question, answers.size(), counts, texts);
        }

        private static List<String> options(Question question) {
            return question.kind() == Question.Kind.YES_NO ? List.of("YES", "NO") : question.options();
        }

        /** Whether too few answered this question: one of another version, or an optional one (R49). */
        public boolean isFew() {
            return n < LEAST;
        }

        public boolean isText() {
            return question.kind() == Question.Kind.TEXT;
        }

        public boolean isYesNo() {
            return question.kind() == Question.Kind.YES_NO;
        }
    }

    /** An answer that reports commercial bias, and its review. */
    record Flag(String id, String note, String when, String why, String by, String at) {
        public boolean isNoted() {
            return !at.isEmpty();
        }
    }
}
