/** How attended time becomes credit: limits, the rule of each credit system, and the explanation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "planning.agenda",
            "planning.systems",
            "planning.designation",
            "delivery.attendance",
            "delivery.completion"
        })
package org.baselinecme.credit.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
