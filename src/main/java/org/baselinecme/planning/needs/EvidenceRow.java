package org.baselinecme.planning.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source with the strength of its kind, as pages and rules read it.
 *
 * @param source a code of the list {@code evidence_source}
 * @param strength what that kind of source proves (R27)
 * @param file id of the stored file, if there is one
 */
record EvidenceRow(
        UUID id,
        String source,
        Evidence.Strength strength,
        String citation,
        LocalDate dated,
        @Nullable String link,
        @Nullable UUID file) {
    static EvidenceRow of(Evidence evidence, Evidence.Strength strength) {
        return new EvidenceRow(
                evidence.getId(),
                evidence.source(),
                strength,
                evidence.citation(),
                evidence.dated(),
                evidence.link(),
                evidence.file());
    }
}
