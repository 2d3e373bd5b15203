/** Pharmacy credit for CPE Monitor: what is to be submitted for an activity, until when, and what is missing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "planning.conditions",
            "credit.credit"
        })
package org.baselinecme.credit.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
