package org.baselinecme.office.people;

import java.util.Set;
import org.baselinecme.platform.kernel.PersonId;

/** Finds people by what their entry itself doesn't have. Implemented by the modules that own numbers and further addresses. */
public interface NumberSearch {
    /** The people known by exactly this number or address, each by the entry that remains. */
    Set<PersonId> holders(String typed);
}
