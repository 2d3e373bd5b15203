package org.baselinecme.planning.agenda;

import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;

/** Answers how much credit is designated; module {@code designation} implements it, which depends on agendas. */
public interface DesignatedMaximum {
    /** The maximum that is designated for an activity; empty before designation. */
    Optional<Credits> of(ActivityId activity);
}
