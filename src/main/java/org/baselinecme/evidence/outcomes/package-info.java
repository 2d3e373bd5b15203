/** Outcomes: what is measured before and after, and what may be said to have changed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.access",
            "platform.web",
            "platform.print",
            "platform.files",
            "office.office",
            "office.people",
            "planning.activities"
        })
package org.baselinecme.evidence.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
