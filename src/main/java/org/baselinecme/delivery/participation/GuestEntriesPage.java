package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/**
 * What was entered with an address.
 *
 * @param address empty where none is shown to be mine
 * @param me whether I am such a guest myself, and can confirm it
 * @param others guests who may have been me
 */
record GuestEntriesPage(String address, boolean me, List<Row> others) {
    public boolean isProven() {
        return !address.isEmpty();
    }

    public boolean isEmpty() {
        return !me && others.isEmpty();
    }

    /**
     * A guest.
     *
     * @param profession in words
     * @param when they came
     * @param takesPart titles of what they registered for; empty for nothing
     */
    record Row(PersonId person, String name, String profession, String when, String takesPart) {}
}
