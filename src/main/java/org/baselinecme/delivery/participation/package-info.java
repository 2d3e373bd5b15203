/** Participation: registration, seats and the waiting list, guests, and the notice shown to learners. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "platform.mail",
            "office.office",
            "office.people",
            "office.fields",
            "office.links",
            "office.security",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.calendar",
            "planning.disclosures",
            "planning.validity",
            "planning.support",
            "planning.systems",
            "planning.professions"
        })
package org.baselinecme.delivery.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
