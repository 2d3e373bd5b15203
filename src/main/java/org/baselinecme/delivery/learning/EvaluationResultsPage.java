package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.statistics.SmallGroups;

/**
 * The evaluation of an activity by its learners.
 *
 * @param learners how many answered
 * @param partial whether answers are left out until five more people have answered
 * @param flags answers that report commercial bias, however few people answered
 */
public record EvaluationResultsPage(
        Standing place, int learners, boolean partial, List<Asked> questions, List<Flag> flags, boolean mayNote) {
    /** Sums of fewer are not shown (R49). */
    static final int LEAST = 5;

    public boolean isFew() {
        return learners < LEAST;
    }

    /** A question with how often each answer was given; what was written is sorted, so that its order identifies nobody; {@code n} is the number of people, of whom some answered several times. */
    public record Asked(Question question, int n, int answers, List<Count> counts, List<String> texts) {
        static Asked of(Question question, List<Said> said) {
            var answers = said.stream().map(Said::answer).sorted().toList();
            var people = Said.people(said.stream());
            if (question.kind() == Question.Kind.TEXT)
                return new Asked(question, people, answers.size(), List.of(), answers);
            var options = question.kind() == Question.Kind.YES_NO ? List.of("YES", "NO") : question.options();
            var counts = options.stream()
                    .map(option -> (int) answers.stream()
                            .filter(answer -> question.isChosen(answer, option))
                            .count())
                    .toList();
            var groups = options.stream()
                    .map(option -> Said.people(said.stream().filter(one -> question.isChosen(one.answer, option))))
                    .toList();
            var hidden = question.isSeveral() ? SmallGroups.small(groups, people) : SmallGroups.hidden(groups);
            var shown = IntStream.range(0, options.size())
                    .mapToObj(at -> new Count(options.get(at), hidden.get(at) ? 0 : counts.get(at), hidden.get(at)))
                    .toList();
            return new Asked(question, people, answers.size(), shown, List.of());
        }

        /** Whether too few answered this question: one of another version, or an optional one (R49). */
        public boolean isFew() {
            return n < LEAST;
        }

        public boolean isPartlyHidden() {
            return counts.stream().anyMatch(Count::hidden);
        }

        public boolean isText() {
            return question.kind() == Question.Kind.TEXT;
        }

        public boolean isYesNo() {
            return question.kind() == Question.Kind.YES_NO;
        }
    }

    /** An answer, and who gave it: one person may answer after each session of a series. */
    public record Said(UUID question, UUID person, String answer, Instant at) {
        public static int people(Stream<Said> some) {
            return (int) some.map(Said::person).distinct().count();
        }
    }

    /** How often an answer was given; 0 where the count is hidden (R49). */
    public record Count(String option, int value, boolean hidden) {}

    /** An answer that reports commercial bias, and its review. When it was given, and what few people wrote, could tell who it was. */
    public record Flag(String id, String note, String why, String by, String at) {
        public boolean isNoted() {
            return !at.isEmpty();
        }
    }
}
