package org.baselinecme.office.consents;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person consents to, and did before.
 *
 * @param name whose it is; null for my own
 */
record ConsentsPage(@Nullable PersonId person, @Nullable String name, List<Part> parts) {
    /** Whether it is somebody's whom the reader keeps the record of. */
    public boolean isOfficial() {
        return name != null;
    }

    /**
     * One kind of consent.
     *
     * @param text the wording in force
     * @param since when it was given, in words; empty where there is none in force
     * @param outdated whether it was given to an earlier version
     */
    record Part(String kind, int version, String text, String since, boolean outdated, List<Row> rows) {
        /** Whether consent is in force. */
        public boolean isGiven() {
            return !since.isEmpty();
        }
    }

    /**
     * A consent, in force or not.
     *
     * @param until when it was withdrawn, in words; empty while it is in force
     * @param text the wording it was given to
     */
    record Row(int version, String since, String until, String text) {}
}
