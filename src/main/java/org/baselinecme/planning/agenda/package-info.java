/** The agenda of an activity: its slots by day, track and room, the rules they must meet, and the credit they give. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "office.limits",
            "office.office",
            "office.people",
            "planning.needs",
            "planning.activities",
            "planning.disclosures",
            "planning.timetable"
        })
package org.baselinecme.planning.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
