package org.baselinecme.planning.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source behind the gap.
 *
 * @param source a code of the list {@code evidence_source}
 * @param strength what that kind of source proves
 * @param file a stored file, if one was handed in
 */
record Evidence(
        UUID id,
        String source,
        Strength strength,
        String citation,
        LocalDate dated,
        @Nullable String link,
        @Nullable UUID file) {
    /** What a kind of source proves of the office's own learners (R27). */
    enum Strength {
        /** Data on what happens. */
        STRONG,
        /** Tells what should happen; says nothing of what the office's own learners do. */
        IDEAL,
        /** A request or an opinion. */
        WEAK
    }
}
