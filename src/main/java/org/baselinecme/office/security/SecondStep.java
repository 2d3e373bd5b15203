package org.baselinecme.office.security;

import org.baselinecme.platform.kernel.PersonId;

/** What somebody proves after the password. A module that stands below brings it as a bean. */
public interface SecondStep {
    /** Whether this person signs in with a code, too. */
    boolean isAskedOf(PersonId person);

    /** Uses a code up; false for a wrong or used one. Who counts attempts is the caller. */
    boolean accepts(PersonId person, String code);
}
