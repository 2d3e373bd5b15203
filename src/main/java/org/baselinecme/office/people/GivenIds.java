package org.baselinecme.office.people;

import java.util.Collection;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;

/** IDs of a learner that other modules hold. Implemented by the module that owns licenses. */
public interface GivenIds {
    /** What these entries of one human being have, by code of the list {@code learner_id}. */
    Map<String, String> of(Collection<PersonId> learner);
}
