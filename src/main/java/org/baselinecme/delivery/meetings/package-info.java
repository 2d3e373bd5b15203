/** Meetings: what the reports of meeting platforms say of who was there and when, and whom their rows stand for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "delivery.participation",
            "delivery.attendance"
        })
package org.baselinecme.delivery.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
