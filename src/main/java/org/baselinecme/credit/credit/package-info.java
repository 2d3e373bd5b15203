/** Credit: claims, awards, corrections and late claims. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.cache",
            "platform.audit",
            "platform.web",
            "platform.files",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.links",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.systems",
            "planning.designation",
            "delivery.participation",
            "delivery.attendance",
            "delivery.checkins",
            "delivery.learning",
            "delivery.completion",
            "credit.calculation"
        })
package org.baselinecme.credit.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
