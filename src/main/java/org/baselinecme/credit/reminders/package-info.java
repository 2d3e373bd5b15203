/** Reminders: mails to learners whose credit can be confirmed from now on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.links",
            "office.security",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.designation",
            "delivery.participation",
            "delivery.attendance",
            "delivery.roll",
            "credit.credit"
        })
package org.baselinecme.credit.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
