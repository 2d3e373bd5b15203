package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The guests who entered an address, for its owner.
 *
 * @param address empty if the current person has not proven one
 * @param me whether the current person is such a guest and can confirm the address
 * @param others other guests who may be the same person
 */
record GuestIdentityPage(String address, boolean me, List<Row> others) {
    public boolean isProven() {
        return !address.isEmpty();
    }

    public boolean isEmpty() {
        return !me && others.isEmpty();
    }

    /**
     * A guest.
     *
     * @param profession its label
     * @param when they came
     * @param takesPart titles of the activities they registered for; empty for none
     */
    record Row(PersonId person, String name, String profession, String when, String takesPart) {}
}
