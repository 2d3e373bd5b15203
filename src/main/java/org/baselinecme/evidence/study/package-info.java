/** Study design of a measure: what kind of figures it has, what they say about, and the intervention they are split by. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "office.office",
            "planning.activities",
            "planning.agenda",
            "delivery.attendance",
            "delivery.completion"
        })
package org.baselinecme.evidence.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
