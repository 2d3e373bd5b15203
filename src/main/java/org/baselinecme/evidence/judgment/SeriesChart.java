package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Assurance;
import org.baselinecme.platform.statistics.ControlChart.Signal;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.RunChart;
import org.jspecify.annotations.Nullable;

/**
 * The chart that fits a series, with its signals: a run chart where the baseline is short, else a control chart.
 *
 * @param kind of chart
 * @param plots the values in order of time
 * @param before number of plots of the baseline
 * @param centers the center line of the baseline, and a second one where the process has shifted
 * @param run the two tests of a run chart, around the median of the baseline
 * @param assurance what to expect of a target; null without a target or limits
 * @param few number of periods with fewer than {@value #EXPECTED} expected events, whose limits are rough
 */
public record SeriesChart(
        Kind kind,
        List<Plot> plots,
        int before,
        List<Double> centers,
        RunChart run,
        @Nullable Assurance assurance,
        long few) {
    /** Kinds of charts. */
    public enum Kind {
        RUN,
        P,
        P_PRIME,
        U,
        U_PRIME,
        XMR,
        G,
        T;

        /** Message key of its description. */
        public String message() {
            return "series.kind." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether it shows what lies between events, so that higher is rarer. */
        public boolean isBetweenEvents() {
            return this == G || this == T;
        }
    }

    /** With fewer periods of a baseline no limits are drawn. */
    public static final int LEAST_FOR_LIMITS = 12;

    /** With fewer expected events, or others, limits are rough. */
    public static final int EXPECTED = 5;

    /** With fewer periods of a baseline limits are provisional. */
    public static final int STABLE = 20;

    /**
     * A value of the chart.
     *
     * @param first first day
     * @param last last day
     * @param value a proportion, a mean, or what lies between two events
     * @param point the period; null for what lies between events
     * @param limits null on a run chart
     */
    public record Plot(
            LocalDate first,
            LocalDate last,
            double value,
            @Nullable StudyPoint point,
            @Nullable Interval limits,
            List<Signal> signals) {}

    /** The chart of a study; empty where there is too little to draw. */
    public static Optional<SeriesChart> of(Study study) {
        return new SeriesCharting(study).chart();
    }

    /** Whether limits rest on fewer than {@value #STABLE} periods. */
    public boolean isProvisional() {
        return kind != Kind.RUN && before < STABLE;
    }

    /** Whether the line is the median of all periods, as the baseline is too short for one of its own. */
    public boolean isOfAll() {
        return kind == Kind.RUN && before < RunChart.LEAST;
    }

    /** Whether the second phase has a center line of its own. */
    public boolean isShifted() {
        return centers.size() > 1;
    }

    /** The kinds of signals in the chart. */
    public List<Signal> signals() {
        var found = plots.stream().flatMap(plot -> plot.signals().stream()).collect(Collectors.toSet());
        return Stream.of(Signal.values()).filter(found::contains).toList();
    }
}
