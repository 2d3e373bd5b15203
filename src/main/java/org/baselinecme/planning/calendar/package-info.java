/** Calendars: the calendar file of an activity, for its public page and for mail about changes and cancellation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.mail",
            "office.office",
            "planning.activities",
            "planning.agenda",
            "planning.designation"
        })
package org.baselinecme.planning.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
