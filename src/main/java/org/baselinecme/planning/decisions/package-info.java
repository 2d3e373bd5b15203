/** Decisions: the owner and planners of an activity are told what was decided on it, and why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "office.links",
            "office.inbox",
            "planning.needs",
            "planning.activities"
        })
package org.baselinecme.planning.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
