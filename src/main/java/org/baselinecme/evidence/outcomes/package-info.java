/** Outcomes: what the observations of a measure show before and after an activity, and the claims of change they support. */
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
            "evidence.study",
            "evidence.judgment",
            "evidence.measures"
        })
package org.baselinecme.evidence.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
