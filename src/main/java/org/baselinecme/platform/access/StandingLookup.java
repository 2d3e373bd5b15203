package org.baselinecme.platform.access;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Finds the standing of an activity. Implemented by the module that owns activities. */
public interface StandingLookup {
    /** Empty where there is no such activity. */
    Optional<Standing> find(ActivityId activity);

    /** Finds an activity by the office's own number; empty where none has it. */
    Optional<Standing> numbered(String number);

    /** The activities whose content somebody controls now. */
    List<ActivityId> contributedTo(PersonId person);
}
