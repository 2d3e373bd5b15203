/** The calendar of the office: the sessions of all activities a person may see, and who or what is booked twice. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda"
        })
package org.baselinecme.front.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
