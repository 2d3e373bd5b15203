package org.baselinecme.office.people;

import java.util.Collection;
import org.baselinecme.platform.kernel.PersonId;

/** Says whether the office has stated somebody's name to others. Implemented by the module that owns certificates. */
public interface IssuedStatements {
    /** Whether a certificate was issued to the person under any of these ids. */
    boolean areIssuedTo(Collection<PersonId> ids);
}
