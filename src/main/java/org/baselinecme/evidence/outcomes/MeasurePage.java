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
 * @param sentence composed from the figures; null where nothing may be stated
 * @param explanation how the verdict came about
 * @param alone the values of the only phase observed; null where both or none were
 * @param claim the latest stated claim; null where there is none
 * @param phases null where no control chart can be drawn
 * @param smallest the smallest difference that matters, with its unit; empty for none
 * @param monthNotes what the chart over time shows, and what it leaves out and why
 */
record MeasurePage(
        Standing place,
        String provider,
        MeasureForm measure,
        String id,
        String when,
        @Nullable String sentence,
        @Nullable Verdict verdict,
        Explanation explanation,
        List<Objection> objections,
        List<Figure> figures,
        List<Caveat> caveats,
        @Nullable String alone,
        @Nullable Claim claim,
        SiteChart sites,
        @Nullable PhaseChart phases,
        List<Caveat> monthNotes,
        Breakdown breakdown,
        String smallest,
        List<CitationRepository.Row> cited,
        boolean editable) {

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

    /** Whether there is a chart over time, or a reason why there is none. */
    public boolean isByMonth() {
        return phases != null || !monthNotes.isEmpty();
    }

    public boolean isDrawnBySite() {
        return sites.rows().size() > 1;
    }

    /** Alternative text of the charts. */
    public String drawn() {
        return measure.name() + ". " + (sentence == null ? "" : sentence);
    }
}
