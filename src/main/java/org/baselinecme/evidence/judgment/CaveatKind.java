package org.baselinecme.evidence.judgment;

import java.util.Locale;

/** What can speak against reading a change as one that followed the activity. */
public enum CaveatKind {
    /** The baseline moved in the direction of the change. */
    TREND,
    /** A straight line through all periods fits better than a change at the activity. */
    STEADY,
    /** The baseline is a single month. */
    ONE_MONTH_BASELINE,
    /** The follow-up is a single month. */
    ONE_MONTH_FOLLOW_UP,
    /** One odd period makes the change. */
    ODD,
    /** The activity followed the worst periods. */
    PEAK,
    /** The same months of earlier years show no such change. */
    SEASON_EXPLAINS,
    /** One of many measures, and not clear enough for that. */
    MANY_MEASURES,
    /** Neighboring months are alike, so that they say less. */
    ALIKE,
    /** The baseline is not stable. */
    UNSTABLE,
    /** The follow-up lies beyond the earlier trend. */
    BEYOND,
    /** The baseline moved the other way. */
    TURNED,
    /** The baseline is a single period longer than a month. */
    ONE_PERIOD_BASELINE,
    /** The follow-up is a single period longer than a month. */
    ONE_PERIOD_FOLLOW_UP,
    /** The same months of earlier years show the change too. */
    SAME_MONTHS,
    /** The baseline and the follow-up cover other months of the year. */
    SEASON,
    /** Too few months and sites to see how much they vary. */
    FEW_UNITS,
    /** Several measures were looked at. */
    MEASURES,
    /** Periods that hold too few are left out of the series. */
    TINY,
    /** No smallest important difference is set. */
    NO_SMALLEST,
    /** There is no comparison group. */
    NO_COMPARISON;

    /** Whether it can withhold a verdict; the others are only said. */
    public boolean mayWithhold() {
        return ordinal() <= UNSTABLE.ordinal();
    }

    /** Its name in message keys, such as {@code one-month-baseline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
