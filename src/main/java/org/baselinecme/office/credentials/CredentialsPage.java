package org.baselinecme.office.credentials;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * NPI, licenses and board IDs of a person.
 *
 * @param base the path of the page without its last part
 * @param name whose it is; null for my own
 * @param npi empty for none
 * @param contested whether another person has the same NPI
 * @param holder who else has it; null for my own page, and where nobody has
 * @param specialty the main specialty, in words; empty where none is on record
 */
record CredentialsPage(
        String base,
        @Nullable String name,
        String npi,
        boolean contested,
        @Nullable Holder holder,
        String specialty,
        List<LicenseRow> licenses,
        List<BoardRow> boards) {
    /** Whether it is somebody's whom the reader keeps the record of. */
    public boolean isOfficial() {
        return name != null;
    }

    /** Another person with the same number. */
    record Holder(PersonId id, String name) {}

    /**
     * A license.
     *
     * @param until the day it expires, in words; empty where it is not known
     */
    record LicenseRow(
            LicenseId id, String state, String profession, String number, String until, LicenseStanding standing) {}

    /** The ID of a board. */
    record BoardRow(String code, String label, String number) {}
}
