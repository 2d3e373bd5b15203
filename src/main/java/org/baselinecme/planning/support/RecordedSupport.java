package org.baselinecme.planning.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about the commercial support of an activity: nothing yet, that there is none, or its supporters.
 *
 * @param none who attested that there is none; null where nobody did
 * @param sources the supporters, in the order they were added
 */
public record RecordedSupport(@Nullable Attestation none, List<Source> sources) {
    /** Whether the question is answered. */
    public boolean isAnswered() {
        return none != null || isSupported();
    }

    /** Whether the activity has supporters. */
    public boolean isSupported() {
        return !sources.isEmpty();
    }

    /** Whether each supporter has an agreement that both signed before this day (R11). */
    public boolean isSignedBefore(LocalDate start) {
        return sources.stream()
                .allMatch(source ->
                        source.signatures().areComplete() && source.signatures().areBefore(start));
    }

    /** Who attested that there is no commercial support, and when. */
    public record Attestation(PersonId by, Instant at) {}

    /**
     * A supporter.
     *
     * @param company its name in the register
     * @param signatures of the current agreement; none where no agreement is filed
     */
    public record Source(
            UUID id, String company, SupportNature nature, Signatures signatures, PersonId by, Instant at) {}
}
