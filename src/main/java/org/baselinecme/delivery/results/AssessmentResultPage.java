package org.baselinecme.delivery.results;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.PairedProportions;
import org.baselinecme.platform.statistics.PairedT;
import org.baselinecme.platform.statistics.SmallGroups;
import org.jspecify.annotations.Nullable;

/** The results of an assessment, formatted for their page. */
record AssessmentResultPage(Standing place, AssessmentResult result) {
    private static final double TELLS_NOTHING = 0.98;

    public boolean isFew() {
        return result.pairs() < AssessmentResult.LEAST;
    }

    /** How many passed; empty where it would describe fewer than five people, those who did not pass included. */
    public String passed() {
        return result.after() < AssessmentResult.LEAST || SmallGroups.isSmall(result.passed(), result.after())
                ? ""
                : Integer.toString(result.passed());
    }

    public boolean isAnswered() {
        return result.baseline() + result.after() > 0;
    }

    /** Mean scores of the pairs. */
    public @Nullable Scores scores() {
        return result.scores().map(Scores::of).orElse(null);
    }

    public List<Row> rows() {
        return result.items().stream().map(Row::of).toList();
    }

    /**
     * Mean scores as they are printed.
     *
     * @param why message key of why no t test is shown; empty where it is
     */
    record Scores(String before, String after, String difference, String interval, String p, String size, String why) {
        static Scores of(AssessmentResult.Scores scores) {
            var t = scores.t();
            return new Scores(
                    one(scores.before()),
                    one(scores.after()),
                    signed(scores.difference()),
                    t.map(PairedT::test).map(test -> span(test.interval(), 1)).orElse(""),
                    t.map(PairedT::test).map(test -> chance(test.p())).orElse(""),
                    t.map(paired -> two(paired.cohenDav())).orElse(""),
                    t.isPresent() ? "" : "figures.no-t");
        }
    }

    /** An item as it is printed; figures of too few people are empty. */
    record Row(
            int number,
            String wording,
            String right,
            String before,
            String after,
            String difference,
            String interval,
            String changed,
            String p,
            String discrimination,
            boolean easy,
            boolean negative) {
        static Row of(AssessmentResult.Answered item) {
            var paired = item.paired();
            var enough = paired.filter(pairs -> pairs.pairs() >= AssessmentResult.LEAST_FOR_P);
            return new Row(
                    item.number(),
                    item.wording(),
                    item.right()
                            .map(share -> share.numerator() + " / " + share.denominator())
                            .orElse(""),
                    paired.map(pairs -> share(pairs.before().rate())).orElse(""),
                    paired.map(pairs -> share(pairs.after().rate())).orElse(""),
                    paired.map(pairs -> signed(100 * pairs.difference())).orElse(""),
                    enough.map(pairs -> span(pairs.newcombe(), 100)).orElse(""),
                    paired.map(Row::changed).orElse(""),
                    enough.map(PairedProportions::exactP)
                            .map(AssessmentResultPage::chance)
                            .orElse(""),
                    item.discrimination().isPresent()
                            ? two(item.discrimination().getAsDouble())
                            : "",
                    item.right().filter(share -> share.rate() >= TELLS_NOTHING).isPresent(),
                    item.discrimination().orElse(0) < 0);
        }

        private static String changed(PairedProportions pairs) {
            return "+" + pairs.gained() + " −" + pairs.lost();
        }
    }

    private static String share(double rate) {
        return Math.round(100 * rate) + " %";
    }

    private static String one(double value) {
        return String.format(Locale.US, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.US, "%.2f", value).replace('-', '−');
    }

    private static String signed(double value) {
        return String.format(Locale.US, "%+.1f", value).replace('-', '−');
    }

    private static String span(Interval interval, double factor) {
        return signed(factor * interval.low()) + " to " + signed(factor * interval.high());
    }

    private static String chance(double value) {
        return value < 0.001 ? "< 0.001" : String.format(Locale.US, "%.3f", value);
    }
}
