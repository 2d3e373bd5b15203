/** Conditions: what a credit system asks of an activity, the same at planning, approval, opening and in its file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "planning.needs",
            "planning.activities",
            "planning.systems",
            "planning.designation"
        })
package org.baselinecme.planning.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
