package org.baselinecme.platform.jobs;

import java.util.function.Function;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;

/** Lets work run with what a person may do at this moment. */
public interface OnBehalf {
    /** Runs work as a person; {@link org.baselinecme.platform.kernel.NotFound} without an open account. */
    <T> T as(PersonId person, Function<Me, T> work);
}
