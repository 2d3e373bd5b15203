/** Late check-ins, and when session codes count: a learner asks after the window of a code, and the CME office accepts or declines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "office.inbox",
            "office.links",
            "planning.activities",
            "planning.agenda",
            "delivery.attendance"
        })
package org.baselinecme.delivery.checkins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
