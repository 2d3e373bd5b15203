package org.baselinecme.office.people;

import java.util.Collection;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.PersonId;

/** Says whether a person has to do with activities within a reach. Implemented by each module that ties people to activities. */
public interface PersonTies {
    /** Whether the person, under any of their ids, is tied to an activity within the reach. */
    boolean isTied(Collection<PersonId> ids, Reach reach);
}
