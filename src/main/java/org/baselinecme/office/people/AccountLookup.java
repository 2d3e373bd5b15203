package org.baselinecme.office.people;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;

/** Says who signs in with an account. Implemented by the module that owns accounts. */
public interface AccountLookup {
    /** Whether the person has an open account. */
    boolean isOpen(PersonId person);

    /** Whose account, open or closed, has this address. */
    Optional<PersonId> holderOf(String address);
}
