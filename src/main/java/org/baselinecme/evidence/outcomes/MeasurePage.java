package org.baselinecme.evidence.outcomes;

import java.util.List;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.charts.PhaseChart;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A measure: the claim of change it supports, the figures it is based on, and their limitations.
 *
 * @param provider name of the office
 * @param headline both values and their difference; null where nothing may be stated
 * @param sentence composed from the figures; null where nothing may be stated
 * @param explanation how the verdict came about
 * @param alone the values of the only phase observed; null where both or none were
 * @param claim the latest stated claim; null where there is none
 * @param smallest the smallest difference that matters, with its unit; empty for none
 * @param bySite the chart by site, on each canvas
 * @param months the chart over time, with what it shows, what it leaves out and why
 */
record MeasurePage(
        Standing place,
        String provider,
        MeasureForm measure,
        String id,
        String when,
        @Nullable String headline,
        @Nullable String sentence,
        @Nullable Verdict verdict,
        Explanation explanation,
        List<Objection> objections,
        List<Figure> figures,
        List<Caveat> caveats,
        @Nullable String alone,
        @Nullable Claim claim,
        List<SiteChart> bySite,
        MonthChart months,
        Breakdown breakdown,
        String smallest,
        List<CitationRepository.Row> cited,
        boolean editable) {
    private static final int OBSERVED = 2;

    /** A figure and its caption. */
    record Figure(String value, String caption) {}

    /** A message key with its arguments. */
    record Caveat(String message, List<Object> arguments) {
        static Caveat of(String message, Object... arguments) {
            return new Caveat(message, List.of(arguments));
        }

        public Object[] args() {
            return arguments.toArray();
        }
    }

    /** A stated claim, by whom and when. */
    record Claim(String sentence, String by, String when) {}

    /** Whether the figures have changed since the claim was stated. */
    public boolean isMoved() {
        return claim != null && !claim.sentence.equals(sentence);
    }

    public boolean isAgreed() {
        return claim != null && claim.sentence.equals(sentence);
    }

    /** The chart by site, with its rows. */
    public SiteChart sites() {
        return bySite.getFirst();
    }

    /** The chart over time; null where there is none. */
    public @Nullable PhaseChart phases() {
        return months.chart();
    }

    public List<Caveat> monthNotes() {
        return months.notes();
    }

    /** Whether there is a chart over time, or a reason why there is none. */
    public boolean isByMonth() {
        return phases() != null || !monthNotes().isEmpty();
    }

    public boolean isDrawnBySite() {
        return sites().rows().size() > 1;
    }

    /** What was observed before and after. */
    public List<Figure> observed() {
        return figures.stream().limit(OBSERVED).toList();
    }

    /** The difference with its interval, and the effect size. */
    public List<Figure> statistics() {
        return figures.stream().skip(OBSERVED).toList();
    }

    /** What the charts show, for those who do not see them; the name says which is which. */
    public String shown() {
        return measure.name() + (headline == null ? "" : ", " + headline);
    }
}
