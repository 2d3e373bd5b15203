package org.baselinecme.planning.systems;

import java.util.Objects;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * How a credit system turns attended time into credit. Amounts are whole quarter credits in every system.
 *
 * @param minutes minutes of participation for one credit
 * @param step the smallest amount of the system, in quarter credits
 * @param minimumPercent the share of a session that must be attended; only with {@link Partial#MINIMUM_SHARE}
 */
public record CreditRule(
        int minutes,
        int step,
        Rounding rounding,
        Partial partial,
        @Nullable Integer minimumPercent) {
    /** An hour is a credit, in quarters to the nearest, in proportion to attendance (AMA PRA; R30). */
    public static final CreditRule STANDARD = new CreditRule(60, 1, Rounding.NEAREST, Partial.PROPORTIONAL, null);

    private static final int SECONDS_A_MINUTE = 60;
    private static final int QUARTERS_A_CREDIT = 4;
    private static final int PERCENT = 100;

    /** Refuses what no system can mean. */
    public CreditRule {
        if (minutes < 1 || step < 1) throw new IllegalArgumentException("no rule: " + minutes + " " + step);
        if ((partial == Partial.MINIMUM_SHARE) != (minimumPercent != null))
            throw new IllegalArgumentException("a minimum share has a percentage, and nothing else has one");
    }

    /** How an amount between two steps is rounded. */
    public enum Rounding {
        /** To the nearest step, half up. */
        NEAREST,
        /** To the step below. */
        DOWN;

        /** Message key of its name. */
        public String message() {
            return "credit-rule.rounding." + name();
        }
    }

    /** What partial attendance of a session gives. */
    public enum Partial {
        /** Credit in proportion to the time attended. */
        PROPORTIONAL,
        /** Nothing unless the whole session was attended. */
        ALL_OR_NONE,
        /** Credit in proportion, once a minimum share of the session was attended. */
        MINIMUM_SHARE;

        /** Message key of its name. */
        public String message() {
            return "credit-rule.partial." + name();
        }
    }

    /** Whether a session counts of which so much was attended. Less than a minute missing is the whole session. */
    public boolean counts(long attendedSeconds, long heldSeconds) {
        return switch (partial) {
            case PROPORTIONAL -> true;
            case ALL_OR_NONE -> attendedSeconds + SECONDS_A_MINUTE > heldSeconds;
            case MINIMUM_SHARE -> attendedSeconds * PERCENT >= heldSeconds * Objects.requireNonNull(minimumPercent);
        };
    }

    /** What so many seconds are worth, rounded once. */
    public Credits ofSeconds(long seconds) {
        var numerator = Math.multiplyExact(seconds, QUARTERS_A_CREDIT);
        var denominator = (long) minutes * SECONDS_A_MINUTE * step;
        var steps = switch (rounding) {
            case NEAREST -> Math.floorDiv(2 * numerator + denominator, 2 * denominator);
            case DOWN -> Math.floorDiv(numerator, denominator);
        };
        return new Credits(Math.toIntExact(steps * step));
    }

    /** What so many minutes are worth. */
    public Credits ofMinutes(long attended) {
        return ofSeconds(attended * SECONDS_A_MINUTE);
    }

    /** The most minutes that are worth no more than this. */
    public long mostMinutes(Credits credits) {
        var found = (long) credits.quarters() * minutes / QUARTERS_A_CREDIT;
        while (ofMinutes(found + 1).compareTo(credits) <= 0) found++;
        return found;
    }

    /** The most an agenda can give, counted as agendas count, for this rule to give no more than this. */
    public Credits asMinutesGo(Credits designated) {
        return Credits.ofMinutes(mostMinutes(designated));
    }

    /** What the credit of an agenda, which counts by the standard rule, is worth by this rule. */
    public Credits ofAgenda(Credits standard) {
        return equals(STANDARD)
                ? standard
                : ofMinutes((long) standard.quarters() * STANDARD.minutes() / QUARTERS_A_CREDIT);
    }

    /** What remains of an amount that a learner lowers: attending less than everything can mean no credit at all. */
    public Credits lowered(Credits earned, Credits requested) {
        if (requested.compareTo(earned) >= 0) return earned;
        return switch (partial) {
            case PROPORTIONAL -> stepBelow(requested);
            case ALL_OR_NONE -> Credits.NONE;
            case MINIMUM_SHARE ->
                requested.quarters() * PERCENT < earned.quarters() * Objects.requireNonNull(minimumPercent)
                        ? Credits.NONE
                        : stepBelow(requested);
        };
    }

    private Credits stepBelow(Credits amount) {
        return new Credits(amount.quarters() / step * step);
    }

    /** The time of the smallest amount. */
    public long secondsAStep() {
        return (long) minutes * SECONDS_A_MINUTE * step / QUARTERS_A_CREDIT;
    }

    /** The smallest amount. */
    public Credits smallest() {
        return new Credits(step);
    }
}
