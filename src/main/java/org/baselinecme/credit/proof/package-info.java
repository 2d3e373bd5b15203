/** Proof: what a check-in recorded, the list of awards, and awards that attendance supports less of than was awarded. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "platform.lists",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "planning.systems",
            "planning.designation",
            "delivery.attendance",
            "delivery.learning",
            "delivery.completion",
            "credit.calculation",
            "credit.credit",
            "credit.certificates"
        })
package org.baselinecme.credit.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
