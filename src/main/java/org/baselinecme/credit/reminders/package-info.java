/** Reminders: mails to learners whose credit can be confirmed from now on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.mail",
            "office.office",
            "office.people",
            "office.links",
            "office.security",
            "planning.activities",
            "planning.agenda",
            "planning.designation",
            "delivery.attendance",
            "credit.credit"
        })
package org.baselinecme.credit.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
