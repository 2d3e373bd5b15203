/** Registrants: what staff do for one person who is registered, or who is to be. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.print",
            "platform.importing",
            "office.limits",
            "office.office",
            "office.people",
            "office.fields",
            "office.entry",
            "office.links",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.calendar",
            "delivery.participation",
            "delivery.attendance"
        })
package org.baselinecme.delivery.registrants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
