/** Meetings: imports the reports of meeting platforms and matches their participants to people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.files",
            "office.office",
            "office.people",
            "office.contacts",
            "office.accounts",
            "planning.activities",
            "planning.agenda",
            "delivery.participation",
            "delivery.attendance",
            "delivery.reports"
        })
package org.baselinecme.delivery.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
