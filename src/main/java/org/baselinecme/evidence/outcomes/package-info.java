/** Outcomes: measures before and after an activity, their observations, and the claims of change they support. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.charts",
            "platform.access",
            "platform.web",
            "platform.print",
            "platform.files",
            "office.office",
            "office.people",
            "planning.needs",
            "planning.activities",
            "evidence.study"
        })
package org.baselinecme.evidence.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
