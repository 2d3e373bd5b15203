package org.baselinecme.office.merging;

import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;

/**
 * One of two entries that may be merged, with those that were merged into it before.
 *
 * @param mine whether it is an entry of the member of staff who merges
 * @param merged whether it was merged into another entry already
 * @param staff whether a role of staff is in effect
 * @param credited whether a certificate of completion was issued
 * @param guest whether a guest is among the entries whose address and name nobody confirmed
 * @param foreign whether the address that this guest typed is not one of the other entry
 * @param ids numbers of boards and monitors, by their label
 */
record MergeSide(
        PersonId id,
        String name,
        String profession,
        boolean mine,
        boolean merged,
        Access access,
        boolean staff,
        boolean credited,
        boolean guest,
        boolean foreign,
        Map<String, String> ids) {
    /** How the person signs in. */
    enum Access {
        NONE,
        OPEN,
        CLOSED
    }

    boolean signsIn() {
        return access == Access.OPEN;
    }

    boolean isClosed() {
        return access == Access.CLOSED;
    }

    String page() {
        return "/people/" + id;
    }
}
