/** The roll of a session: everyone who is registered or was there, each once, to record attendance by a tick. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "delivery.participation",
            "delivery.attendance"
        })
package org.baselinecme.delivery.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
