/** The public catalog: search by words and filters, the page of each activity, and its calendar file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "platform.files",
            "platform.mail",
            "office.office",
            "office.people",
            "office.security",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.support",
            "planning.overviews",
            "planning.systems",
            "planning.designation",
            "planning.professions",
            "planning.calendar",
            "delivery.participation",
            "delivery.cancellation",
            "delivery.learning",
            "evidence.outcomes"
        })
package org.baselinecme.front.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
