/** Completion: what learners of activities without sessions state and staff record, in the place of attendance. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "office.links",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.designation",
            "delivery.participation",
            "delivery.learning"
        })
package org.baselinecme.delivery.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
