/** Attendance: session codes, attendance sheets, actual times, and how much attendance each of them verifies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.security",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.designation",
            "delivery.participation"
        })
package org.baselinecme.delivery.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
