package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its newest revision, its subject and the status of its awards.
 *
 * @param print the stored content of the newest revision as JSON; null before it is rendered first
 * @param named whether the name is confirmed; that of a guest is not before a mail link was used, or staff vouched for it
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
        AwardStatus awards,
        boolean named) {

    /** The letters of the name that no font has; while there are any, it cannot be rendered. */
    List<String> missing() {
        return Glyphs.missing(revision.name());
    }

    /** Whether there can be no document yet. */
    boolean waits() {
        return !named || !missing().isEmpty();
    }

    boolean isReversed() {
        return awards.reversedAt() != null;
    }

    /** The name on the certificate, and since when. */
    record Revision(int number, String name, Instant at) {}

    /**
     * What was claimed.
     *
     * @param live whether the activity has sessions, and so fixed dates
     * @param session the session of a series; null for an activity as a whole
     * @param claimedAt when the learner claimed
     */
    record Subject(
            ActivityId activity,
            String number,
            @Nullable UUID session,
            String title,
            boolean live,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant claimedAt) {
        /** The days of what was attended; of a format without sessions the day on which it was completed and claimed. */
        String when(Moments moments) {
            return live ? DateText.days(startsOn, endsOn) : moments.dated(claimedAt);
        }
    }

    /**
     * The status of its awards.
     *
     * @param reversedAt when they were reversed; null while they are in effect
     * @param reissued whether a corrected award followed
     */
    record AwardStatus(@Nullable Instant reversedAt, boolean reissued) {}
}
