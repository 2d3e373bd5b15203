/** Feedback: evaluation results that the CME office shares with the faculty of an activity. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.statistics",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "delivery.learning"
        })
package org.baselinecme.delivery.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
