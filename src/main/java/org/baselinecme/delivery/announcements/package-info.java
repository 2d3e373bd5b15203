/** Announcements: mail to people who are registered, about changes of what was announced, and what staff write to them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lists",
            "platform.mail",
            "office.office",
            "office.people",
            "office.inbox",
            "planning.activities",
            "planning.calendar",
            "delivery.participation"
        })
package org.baselinecme.delivery.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
