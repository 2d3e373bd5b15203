package org.baselinecme.evidence.outcomes;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.Summary;
import org.baselinecme.platform.statistics.TwoProportions;
import org.baselinecme.platform.statistics.Welch;

/**
 * How much changed, and how sure that is. The method follows from the data.
 *
 * @param difference after minus before: −1 to 1 for shares, else in the unit of the measure
 * @param interval 95 %, of the difference
 * @param method message key of the method of interval and p
 * @param measure message key of the size
 * @param size without unit, of the same sign as the difference
 * @param p two-sided; empty where it is undefined
 * @param n in the smaller of both groups
 */
record Effect(
        double difference, Interval interval, String method, String measure, double size, OptionalDouble p, long n) {
    /** With fewer no test and no size is shown (R49). */
    static final int LEAST = 10;

    /** Chi-square is no good where fewer are to be expected in some cell. */
    private static final int EXPECTED = 5;

    private static final double LEVEL = 0.05;
    private static final int SMALL_SAMPLE = 20;
    private static final double SMALL = 0.2;
    private static final double MEDIUM = 0.5;
    private static final double LARGE = 0.8;

    /** Empty where means do not spread, so that nothing can be tested. */
    static Optional<Effect> of(Value before, Value after) {
        var n = Math.min(before.n(), after.n());
        if (before instanceof Value.Share first && after instanceof Value.Share second)
            return Optional.of(of(new TwoProportions(first.of(), second.of()), n));
        if (before instanceof Value.Average first && after instanceof Value.Average second)
            return of(first.of(), second.of(), n);
        throw new IllegalArgumentException("a share cannot be compared with a mean");
    }

    private static Effect of(TwoProportions both, long n) {
        var exact = both.smallestExpected() < EXPECTED;
        var p = exact
                ? OptionalDouble.of(both.fisherP())
                : both.chiSquare().stream().mapToDouble(found -> found.p()).findFirst();
        return new Effect(
                both.difference(),
                both.newcombe(),
                exact ? "effect.fisher" : "effect.newcombe",
                "effect.cohen-h",
                both.cohenH(),
                p,
                n);
    }

    private static Optional<Effect> of(Summary before, Summary after, long n) {
        var few = n < SMALL_SAMPLE;
        return Welch.of(before, after)
                .map(welch -> new Effect(
                        welch.test().estimate(),
                        welch.test().interval(),
                        "effect.welch",
                        few ? "effect.hedges-g" : "effect.cohen-d",
                        few ? welch.hedgesG() : welch.cohenD(),
                        OptionalDouble.of(welch.test().p()),
                        n));
    }

    /** Whether the interval leaves no room for none, and the test none for chance. */
    boolean isShown() {
        return isTested() && !interval.contains(0) && p.orElse(1) < LEVEL;
    }

    /** Whether there are enough to show a test and a size. */
    boolean isTested() {
        return n >= LEAST;
    }

    /** Message key of how large the size is called. */
    String magnitude() {
        var much = Math.abs(size);
        if (much < SMALL) return "effect.slight";
        if (much < MEDIUM) return "effect.small";
        return much < LARGE ? "effect.medium" : "effect.large";
    }

    /** What a comparison lets one say. */
    public enum Verdict {
        /** The interval of the difference lies on the better side of none, and the test agrees. */
        IMPROVED("ok"),
        /** The interval holds none, or the test leaves it to chance, or too few stand behind it: it cannot be told. */
        NO_CHANGE_SHOWN("wait"),
        /** The interval lies on the wrong side, and the test agrees. */
        WRONG_WAY("stop");

        private final String tone;

        Verdict(String tone) {
            this.tone = tone;
        }

        static Verdict of(Effect found, Direction better) {
            if (!found.isShown()) return NO_CHANGE_SHOWN;
            return better.likes(found.difference()) ? IMPROVED : WRONG_WAY;
        }

        /** The part of the palette. */
        public String tone() {
            return tone;
        }

        /** Message key of its name. */
        public String message() {
            return "verdict." + name().toLowerCase(Locale.ROOT);
        }
    }
}
