package org.baselinecme.evidence.outcomes;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A measure: what may be said to have changed, on what figures, and what they do not show.
 *
 * @param provider whose outcome it is
 * @param sentence composed from the figures; null where nothing may be said
 * @param alone what was seen where there is nothing to compare it with; null otherwise
 * @param claim the claim as it was stated last; null where it never was
 * @param phases null where no control chart can be drawn
 */
record MeasurePage(
        Standing place,
        String provider,
        MeasureForm said,
        String id,
        String when,
        @Nullable String sentence,
        Effect.@Nullable Verdict verdict,
        List<Objection> objections,
        List<Figure> figures,
        List<Caveat> caveats,
        @Nullable String alone,
        @Nullable Claim claim,
        SiteChart sites,
        @Nullable PhaseChart phases,
        List<OutcomeRows.Cited> cited,
        boolean mine) {

    /** A figure and what it is. */
    record Figure(String value, String what) {}

    /** A message key with what fills it. */
    record Caveat(String message, List<Object> arguments) {
        public Object[] args() {
            return arguments.toArray();
        }
    }

    /** A claim as it was stated, by whom and when. */
    record Claim(String sentence, String by, String when) {}

    /** Whether the figures have moved since the claim was stated. */
    public boolean isMoved() {
        return claim != null && !claim.sentence.equals(sentence);
    }

    public boolean isAgreed() {
        return claim != null && claim.sentence.equals(sentence);
    }

    public boolean isDrawnBySite() {
        return sites.rows().size() > 1;
    }

    /** Text for whoever cannot see the drawing. */
    public String drawn() {
        return said.name() + ". " + (sentence == null ? "" : sentence);
    }
}
