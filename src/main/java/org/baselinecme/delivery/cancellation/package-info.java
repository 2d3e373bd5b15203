/** Cancellation: everyone concerned is told of a canceled activity, and its public page says so. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.mail",
            "office.office",
            "office.people",
            "office.links",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.calendar",
            "delivery.participation"
        })
package org.baselinecme.delivery.cancellation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
