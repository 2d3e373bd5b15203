/** Reporting: what the office gave its learners in a year, counted as accreditors count it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "planning.systems",
            "planning.designation",
            "delivery.attendance",
            "delivery.completion",
            "credit.credit"
        })
package org.baselinecme.evidence.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
