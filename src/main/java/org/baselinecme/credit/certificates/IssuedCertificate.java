package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of completion as its rows tell.
 *
 * @param revision the newest, with its name and moment
 * @param print what was printed of that revision; null before it is printed first
 */
record IssuedCertificate(
        Serial serial,
        UUID claim,
        PersonId learner,
        boolean participation,
        boolean nameHidden,
        Instant at,
        Revision revision,
        Subject subject,
        @Nullable String print,
        Fate fate) {

    /** The letters of the name that no font has: nothing can be printed while there are any. */
    List<String> missing() {
        return Glyphs.missing(revision.name());
    }

    boolean waits() {
        return !missing().isEmpty();
    }

    /** The name as it stands on the paper, since when. */
    record Revision(int number, String name, Instant at) {}

    /**
     * What it is about.
     *
     * @param live whether it was held by an agenda, and so on certain days
     * @param session the session of a series; null for an activity as a whole
     * @param claimedAt when the learner confirmed
     */
    record Subject(
            ActivityId activity,
            @Nullable UUID session,
            String title,
            boolean live,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant claimedAt) {}

    /**
     * What became of its awards.
     *
     * @param reversedAt null while they stand
     * @param anew whether another award followed
     */
    record Fate(@Nullable Instant reversedAt, boolean anew) {
        boolean stands() {
            return reversedAt == null;
        }
    }
}
