/** The roll of a session, to record attendance by a tick or for selected registrations, and the list of attendance. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "platform.lists",
            "platform.importing",
            "office.office",
            "office.people",
            "office.entry",
            "office.credentials",
            "planning.activities",
            "planning.agenda",
            "delivery.participation",
            "delivery.attendance"
        })
package org.baselinecme.delivery.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
