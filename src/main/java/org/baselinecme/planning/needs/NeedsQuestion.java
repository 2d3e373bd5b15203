package org.baselinecme.planning.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/**
 * A question of the needs assessment, with its limit in words (0: it has no text). The limits are those of
 * the structured abstract (R28).
 */
public enum NeedsQuestion {
    GAP(100),
    EVIDENCE(0),
    KNOWLEDGE(50),
    COMPETENCE(50),
    PERFORMANCE(50),
    CHANGE(50),
    MEASURE(50),
    OBJECTIVES(0),
    RATIONALE(25),
    COMPETENCIES(0);

    private final int limit;

    NeedsQuestion(int limit) {
        this.limit = limit;
    }

    /** Words allowed when submitting; a draft may be longer. */
    public int limit() {
        return limit;
    }

    /** Whether its answer has a text. */
    public boolean isText() {
        return limit > 0;
    }

    /** Whether it is one of the three typed needs, which also name their cause or barrier. */
    public boolean isNeed() {
        return needs().contains(this);
    }

    /** The three typed educational needs. */
    public static List<NeedsQuestion> needs() {
        return List.of(KNOWLEDGE, COMPETENCE, PERFORMANCE);
    }

    /** The name in lower case, as addresses and messages use it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question of an address; {@link NotFound} for an unknown one. */
    static NeedsQuestion of(String code) {
        return Arrays.stream(values())
                .filter(q -> q.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
