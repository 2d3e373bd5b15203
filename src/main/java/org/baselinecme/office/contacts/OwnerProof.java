package org.baselinecme.office.contacts;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;

/** Proves that whoever adds an address is its owner. Implemented by the module that owns links and knows passwords. */
public interface OwnerProof {
    /** {@link Refused} for a wrong password, for an address that can't be written to, and after too many attempts. */
    void demand(Me me, String address, String password);

    /** Whether the person has a password to give. */
    boolean isNeeded(Me me);

    /** {@link Refused} for an address that can't be written to. */
    void demandReachable(PersonId person, String address);
}
